import {
  addToList,
  quoteYaml
} from "../../chunk-52VI7KZS.mjs";

// test/server/yaml-edit.test.ts
import assert from "node:assert/strict";
import fc from "fast-check";
import { parse } from "yaml";
var add = (text, key = "list") => {
  const found = addToList(text, key, ['element: "9"', 'reason: "r"'], '{ element: "9", reason: "r" }');
  return found && text.slice(0, found.offset) + found.text + text.slice(found.offset);
};
var NEW = { element: "9", reason: "r" };
describe("server: additions to strategy.yaml", () => {
  it("adds a list at the end, whatever the text ends with", () => {
    for (const text of ["", "a: 1", "a: 1\n", "# only a comment\n", "a: 1\n\n", "a: 1\n# end"])
      assert.deepEqual(parse(add(text)).list, [NEW], text);
    assert.match(add("a: 1\n...\n"), /^a: 1\nlist:[^]*\n\.\.\.\n$/);
  });
  it("adds to a list in the indentation that it has, behind the comment of its last entry", () => {
    assert.equal(
      add('list:\n- element: "1"\n  reason: x # why\n# next\nb: 2\n'),
      'list:\n- element: "1"\n  reason: x # why\n- element: "9"\n  reason: "r"\n# next\nb: 2\n'
    );
    assert.equal(add("list:\n    - a"), 'list:\n    - a\n    - element: "9"\n      reason: "r"\n');
  });
  it("adds behind a text of several lines", () => {
    const text = 'list:\n  - element: "1"\n    reason: |\n      one\n      two\n\nb: 2\n';
    assert.deepEqual(parse(add(text)), {
      list: [{ element: "1", reason: "one\ntwo\n" }, NEW],
      b: 2
    });
  });
  it("adds to lists in flow style and to keys without a value", () => {
    assert.equal(add("list: []\n"), 'list: [{ element: "9", reason: "r" }]\n');
    assert.equal(add("list: [a, b ] # c\n"), 'list: [a, b, { element: "9", reason: "r" } ] # c\n');
    assert.deepEqual(parse(add("list: # none yet\nb: 2\n")), { list: [NEW], b: 2 });
  });
  it("leaves alone what it cannot add to", () => {
    for (const text of ["{ a: 1 }", "- a\n", "list: text\n", "a: [", "list:\n  a: 1\n"])
      assert.equal(add(text), void 0, text);
  });
  it("keeps everything else of any mapping, and reads back what it added", () => {
    const value = fc.oneof(fc.integer(), fc.string(), fc.array(fc.string(), { maxLength: 3 }));
    const mapping = fc.dictionary(fc.constantFrom("a", "b", "list", "c d", "\xE9"), value, { maxKeys: 4 });
    const print = (one) => Object.entries(one).map(([k, v]) => `${JSON.stringify(k)}: ${JSON.stringify(v)} # note
`).join("");
    fc.assert(
      fc.property(mapping, (one) => {
        const after = add(print(one));
        if (after === void 0) return !Array.isArray(one.list) && one.list !== void 0;
        const old = Array.isArray(one.list) ? one.list : [];
        assert.deepEqual(parse(after), { ...one, list: [...old, NEW] });
        return true;
      })
    );
  });
  it("quotes any text as one scalar", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        assert.equal(parse(`a: ${quoteYaml(text)}
`).a, text.replace(/\s+/g, " ").trim());
      })
    );
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9zZXJ2ZXIveWFtbC1lZGl0LnRlc3QudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCBhc3NlcnQgZnJvbSAnbm9kZTphc3NlcnQvc3RyaWN0JztcbmltcG9ydCBmYyBmcm9tICdmYXN0LWNoZWNrJztcbmltcG9ydCB7IHBhcnNlIH0gZnJvbSAneWFtbCc7XG5pbXBvcnQgeyBhZGRUb0xpc3QsIHF1b3RlWWFtbCB9IGZyb20gJy4uLy4uL3NyYy9zZXJ2ZXIveWFtbC1lZGl0LmpzJztcblxuY29uc3QgYWRkID0gKHRleHQ6IHN0cmluZywga2V5ID0gJ2xpc3QnKTogc3RyaW5nIHwgdW5kZWZpbmVkID0+IHtcbiAgY29uc3QgZm91bmQgPSBhZGRUb0xpc3QodGV4dCwga2V5LCBbJ2VsZW1lbnQ6IFwiOVwiJywgJ3JlYXNvbjogXCJyXCInXSwgJ3sgZWxlbWVudDogXCI5XCIsIHJlYXNvbjogXCJyXCIgfScpO1xuICByZXR1cm4gZm91bmQgJiYgdGV4dC5zbGljZSgwLCBmb3VuZC5vZmZzZXQpICsgZm91bmQudGV4dCArIHRleHQuc2xpY2UoZm91bmQub2Zmc2V0KTtcbn07XG5jb25zdCBORVcgPSB7IGVsZW1lbnQ6ICc5JywgcmVhc29uOiAncicgfTtcblxuZGVzY3JpYmUoJ3NlcnZlcjogYWRkaXRpb25zIHRvIHN0cmF0ZWd5LnlhbWwnLCAoKSA9PiB7XG4gIGl0KCdhZGRzIGEgbGlzdCBhdCB0aGUgZW5kLCB3aGF0ZXZlciB0aGUgdGV4dCBlbmRzIHdpdGgnLCAoKSA9PiB7XG4gICAgZm9yIChjb25zdCB0ZXh0IG9mIFsnJywgJ2E6IDEnLCAnYTogMVxcbicsICcjIG9ubHkgYSBjb21tZW50XFxuJywgJ2E6IDFcXG5cXG4nLCAnYTogMVxcbiMgZW5kJ10pXG4gICAgICBhc3NlcnQuZGVlcEVxdWFsKChwYXJzZShhZGQodGV4dCkhKSBhcyB7IGxpc3Q6IHVua25vd24gfSkubGlzdCwgW05FV10sIHRleHQpO1xuICAgIGFzc2VydC5tYXRjaChhZGQoJ2E6IDFcXG4uLi5cXG4nKSEsIC9eYTogMVxcbmxpc3Q6W15dKlxcblxcLlxcLlxcLlxcbiQvKTtcbiAgfSk7XG5cbiAgaXQoJ2FkZHMgdG8gYSBsaXN0IGluIHRoZSBpbmRlbnRhdGlvbiB0aGF0IGl0IGhhcywgYmVoaW5kIHRoZSBjb21tZW50IG9mIGl0cyBsYXN0IGVudHJ5JywgKCkgPT4ge1xuICAgIGFzc2VydC5lcXVhbChcbiAgICAgIGFkZCgnbGlzdDpcXG4tIGVsZW1lbnQ6IFwiMVwiXFxuICByZWFzb246IHggIyB3aHlcXG4jIG5leHRcXG5iOiAyXFxuJyksXG4gICAgICAnbGlzdDpcXG4tIGVsZW1lbnQ6IFwiMVwiXFxuICByZWFzb246IHggIyB3aHlcXG4tIGVsZW1lbnQ6IFwiOVwiXFxuICByZWFzb246IFwiclwiXFxuIyBuZXh0XFxuYjogMlxcbicsXG4gICAgKTtcbiAgICBhc3NlcnQuZXF1YWwoYWRkKCdsaXN0OlxcbiAgICAtIGEnKSEsICdsaXN0OlxcbiAgICAtIGFcXG4gICAgLSBlbGVtZW50OiBcIjlcIlxcbiAgICAgIHJlYXNvbjogXCJyXCJcXG4nKTtcbiAgfSk7XG5cbiAgaXQoJ2FkZHMgYmVoaW5kIGEgdGV4dCBvZiBzZXZlcmFsIGxpbmVzJywgKCkgPT4ge1xuICAgIGNvbnN0IHRleHQgPSAnbGlzdDpcXG4gIC0gZWxlbWVudDogXCIxXCJcXG4gICAgcmVhc29uOiB8XFxuICAgICAgb25lXFxuICAgICAgdHdvXFxuXFxuYjogMlxcbic7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChwYXJzZShhZGQodGV4dCkhKSwge1xuICAgICAgbGlzdDogW3sgZWxlbWVudDogJzEnLCByZWFzb246ICdvbmVcXG50d29cXG4nIH0sIE5FV10sXG4gICAgICBiOiAyLFxuICAgIH0pO1xuICB9KTtcblxuICBpdCgnYWRkcyB0byBsaXN0cyBpbiBmbG93IHN0eWxlIGFuZCB0byBrZXlzIHdpdGhvdXQgYSB2YWx1ZScsICgpID0+IHtcbiAgICBhc3NlcnQuZXF1YWwoYWRkKCdsaXN0OiBbXVxcbicpLCAnbGlzdDogW3sgZWxlbWVudDogXCI5XCIsIHJlYXNvbjogXCJyXCIgfV1cXG4nKTtcbiAgICBhc3NlcnQuZXF1YWwoYWRkKCdsaXN0OiBbYSwgYiBdICMgY1xcbicpLCAnbGlzdDogW2EsIGIsIHsgZWxlbWVudDogXCI5XCIsIHJlYXNvbjogXCJyXCIgfSBdICMgY1xcbicpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwocGFyc2UoYWRkKCdsaXN0OiAjIG5vbmUgeWV0XFxuYjogMlxcbicpISksIHsgbGlzdDogW05FV10sIGI6IDIgfSk7XG4gIH0pO1xuXG4gIGl0KCdsZWF2ZXMgYWxvbmUgd2hhdCBpdCBjYW5ub3QgYWRkIHRvJywgKCkgPT4ge1xuICAgIGZvciAoY29uc3QgdGV4dCBvZiBbJ3sgYTogMSB9JywgJy0gYVxcbicsICdsaXN0OiB0ZXh0XFxuJywgJ2E6IFsnLCAnbGlzdDpcXG4gIGE6IDFcXG4nXSlcbiAgICAgIGFzc2VydC5lcXVhbChhZGQodGV4dCksIHVuZGVmaW5lZCwgdGV4dCk7XG4gIH0pO1xuXG4gIGl0KCdrZWVwcyBldmVyeXRoaW5nIGVsc2Ugb2YgYW55IG1hcHBpbmcsIGFuZCByZWFkcyBiYWNrIHdoYXQgaXQgYWRkZWQnLCAoKSA9PiB7XG4gICAgY29uc3QgdmFsdWUgPSBmYy5vbmVvZihmYy5pbnRlZ2VyKCksIGZjLnN0cmluZygpLCBmYy5hcnJheShmYy5zdHJpbmcoKSwgeyBtYXhMZW5ndGg6IDMgfSkpO1xuICAgIGNvbnN0IG1hcHBpbmcgPSBmYy5kaWN0aW9uYXJ5KGZjLmNvbnN0YW50RnJvbSgnYScsICdiJywgJ2xpc3QnLCAnYyBkJywgJ1x1MDBFOScpLCB2YWx1ZSwgeyBtYXhLZXlzOiA0IH0pO1xuICAgIGNvbnN0IHByaW50ID0gKG9uZTogb2JqZWN0KTogc3RyaW5nID0+XG4gICAgICBPYmplY3QuZW50cmllcyhvbmUpXG4gICAgICAgIC5tYXAoKFtrLCB2XSkgPT4gYCR7SlNPTi5zdHJpbmdpZnkoayl9OiAke0pTT04uc3RyaW5naWZ5KHYpfSAjIG5vdGVcXG5gKVxuICAgICAgICAuam9pbignJyk7XG4gICAgZmMuYXNzZXJ0KFxuICAgICAgZmMucHJvcGVydHkobWFwcGluZywgKG9uZSkgPT4ge1xuICAgICAgICBjb25zdCBhZnRlciA9IGFkZChwcmludChvbmUpKTtcbiAgICAgICAgaWYgKGFmdGVyID09PSB1bmRlZmluZWQpIHJldHVybiAhQXJyYXkuaXNBcnJheShvbmUubGlzdCkgJiYgb25lLmxpc3QgIT09IHVuZGVmaW5lZDtcbiAgICAgICAgY29uc3Qgb2xkID0gQXJyYXkuaXNBcnJheShvbmUubGlzdCkgPyBvbmUubGlzdCA6IFtdO1xuICAgICAgICBhc3NlcnQuZGVlcEVxdWFsKHBhcnNlKGFmdGVyKSwgeyAuLi5vbmUsIGxpc3Q6IFsuLi5vbGQsIE5FV10gfSk7XG4gICAgICAgIHJldHVybiB0cnVlO1xuICAgICAgfSksXG4gICAgKTtcbiAgfSk7XG5cbiAgaXQoJ3F1b3RlcyBhbnkgdGV4dCBhcyBvbmUgc2NhbGFyJywgKCkgPT4ge1xuICAgIGZjLmFzc2VydChcbiAgICAgIGZjLnByb3BlcnR5KGZjLnN0cmluZyh7IHVuaXQ6ICdiaW5hcnknIH0pLCAodGV4dCkgPT4ge1xuICAgICAgICBhc3NlcnQuZXF1YWwocGFyc2UoYGE6ICR7cXVvdGVZYW1sKHRleHQpfVxcbmApLmEsIHRleHQucmVwbGFjZSgvXFxzKy9nLCAnICcpLnRyaW0oKSk7XG4gICAgICB9KSxcbiAgICApO1xuICB9KTtcbn0pO1xuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7O0FBQUEsT0FBTyxZQUFZO0FBQ25CLE9BQU8sUUFBUTtBQUNmLFNBQVMsYUFBYTtBQUd0QixJQUFNLE1BQU0sQ0FBQyxNQUFjLE1BQU0sV0FBK0I7QUFDOUQsUUFBTSxRQUFRLFVBQVUsTUFBTSxLQUFLLENBQUMsZ0JBQWdCLGFBQWEsR0FBRywrQkFBK0I7QUFDbkcsU0FBTyxTQUFTLEtBQUssTUFBTSxHQUFHLE1BQU0sTUFBTSxJQUFJLE1BQU0sT0FBTyxLQUFLLE1BQU0sTUFBTSxNQUFNO0FBQ3BGO0FBQ0EsSUFBTSxNQUFNLEVBQUUsU0FBUyxLQUFLLFFBQVEsSUFBSTtBQUV4QyxTQUFTLHNDQUFzQyxNQUFNO0FBQ25ELEtBQUcsdURBQXVELE1BQU07QUFDOUQsZUFBVyxRQUFRLENBQUMsSUFBSSxRQUFRLFVBQVUsc0JBQXNCLFlBQVksYUFBYTtBQUN2RixhQUFPLFVBQVcsTUFBTSxJQUFJLElBQUksQ0FBRSxFQUF3QixNQUFNLENBQUMsR0FBRyxHQUFHLElBQUk7QUFDN0UsV0FBTyxNQUFNLElBQUksYUFBYSxHQUFJLDZCQUE2QjtBQUFBLEVBQ2pFLENBQUM7QUFFRCxLQUFHLHVGQUF1RixNQUFNO0FBQzlGLFdBQU87QUFBQSxNQUNMLElBQUksMERBQTBEO0FBQUEsTUFDOUQ7QUFBQSxJQUNGO0FBQ0EsV0FBTyxNQUFNLElBQUksZ0JBQWdCLEdBQUkseURBQXlEO0FBQUEsRUFDaEcsQ0FBQztBQUVELEtBQUcsdUNBQXVDLE1BQU07QUFDOUMsVUFBTSxPQUFPO0FBQ2IsV0FBTyxVQUFVLE1BQU0sSUFBSSxJQUFJLENBQUUsR0FBRztBQUFBLE1BQ2xDLE1BQU0sQ0FBQyxFQUFFLFNBQVMsS0FBSyxRQUFRLGFBQWEsR0FBRyxHQUFHO0FBQUEsTUFDbEQsR0FBRztBQUFBLElBQ0wsQ0FBQztBQUFBLEVBQ0gsQ0FBQztBQUVELEtBQUcsMkRBQTJELE1BQU07QUFDbEUsV0FBTyxNQUFNLElBQUksWUFBWSxHQUFHLHlDQUF5QztBQUN6RSxXQUFPLE1BQU0sSUFBSSxxQkFBcUIsR0FBRyxvREFBb0Q7QUFDN0YsV0FBTyxVQUFVLE1BQU0sSUFBSSwwQkFBMEIsQ0FBRSxHQUFHLEVBQUUsTUFBTSxDQUFDLEdBQUcsR0FBRyxHQUFHLEVBQUUsQ0FBQztBQUFBLEVBQ2pGLENBQUM7QUFFRCxLQUFHLHNDQUFzQyxNQUFNO0FBQzdDLGVBQVcsUUFBUSxDQUFDLFlBQVksU0FBUyxnQkFBZ0IsUUFBUSxpQkFBaUI7QUFDaEYsYUFBTyxNQUFNLElBQUksSUFBSSxHQUFHLFFBQVcsSUFBSTtBQUFBLEVBQzNDLENBQUM7QUFFRCxLQUFHLHNFQUFzRSxNQUFNO0FBQzdFLFVBQU0sUUFBUSxHQUFHLE1BQU0sR0FBRyxRQUFRLEdBQUcsR0FBRyxPQUFPLEdBQUcsR0FBRyxNQUFNLEdBQUcsT0FBTyxHQUFHLEVBQUUsV0FBVyxFQUFFLENBQUMsQ0FBQztBQUN6RixVQUFNLFVBQVUsR0FBRyxXQUFXLEdBQUcsYUFBYSxLQUFLLEtBQUssUUFBUSxPQUFPLE1BQUcsR0FBRyxPQUFPLEVBQUUsU0FBUyxFQUFFLENBQUM7QUFDbEcsVUFBTSxRQUFRLENBQUMsUUFDYixPQUFPLFFBQVEsR0FBRyxFQUNmLElBQUksQ0FBQyxDQUFDLEdBQUcsQ0FBQyxNQUFNLEdBQUcsS0FBSyxVQUFVLENBQUMsQ0FBQyxLQUFLLEtBQUssVUFBVSxDQUFDLENBQUM7QUFBQSxDQUFXLEVBQ3JFLEtBQUssRUFBRTtBQUNaLE9BQUc7QUFBQSxNQUNELEdBQUcsU0FBUyxTQUFTLENBQUMsUUFBUTtBQUM1QixjQUFNLFFBQVEsSUFBSSxNQUFNLEdBQUcsQ0FBQztBQUM1QixZQUFJLFVBQVUsT0FBVyxRQUFPLENBQUMsTUFBTSxRQUFRLElBQUksSUFBSSxLQUFLLElBQUksU0FBUztBQUN6RSxjQUFNLE1BQU0sTUFBTSxRQUFRLElBQUksSUFBSSxJQUFJLElBQUksT0FBTyxDQUFDO0FBQ2xELGVBQU8sVUFBVSxNQUFNLEtBQUssR0FBRyxFQUFFLEdBQUcsS0FBSyxNQUFNLENBQUMsR0FBRyxLQUFLLEdBQUcsRUFBRSxDQUFDO0FBQzlELGVBQU87QUFBQSxNQUNULENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRixDQUFDO0FBRUQsS0FBRyxpQ0FBaUMsTUFBTTtBQUN4QyxPQUFHO0FBQUEsTUFDRCxHQUFHLFNBQVMsR0FBRyxPQUFPLEVBQUUsTUFBTSxTQUFTLENBQUMsR0FBRyxDQUFDLFNBQVM7QUFDbkQsZUFBTyxNQUFNLE1BQU0sTUFBTSxVQUFVLElBQUksQ0FBQztBQUFBLENBQUksRUFBRSxHQUFHLEtBQUssUUFBUSxRQUFRLEdBQUcsRUFBRSxLQUFLLENBQUM7QUFBQSxNQUNuRixDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0YsQ0FBQztBQUNILENBQUM7IiwKICAibmFtZXMiOiBbXQp9Cg==
