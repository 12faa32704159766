import {
  makeStems
} from "../../chunk-53X4GTNB.mjs";

// test/engine/stem-table.test.ts
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
var TABLE = "src/engine/stem-table.json";
function renderTable() {
  const counts = /* @__PURE__ */ new Map();
  const count = (text, by) => {
    for (const [word] of text.toLowerCase().matchAll(/[a-z][a-z]+/g)) counts.set(word, (counts.get(word) ?? 0) + by);
  };
  count(readFileSync("src/frameworks/ncs-guide-2025.yaml", "utf8"), 2);
  for (const file of readdirSync("training/passages")) count(readFileSync(`training/passages/${file}`, "utf8"), 1);
  const byStem = /* @__PURE__ */ new Map();
  for (const word of [...counts.keys()].sort()) {
    const stems = makeStems(word);
    if (counts.get(word) < 2 || stems.length !== 1) continue;
    byStem.set(stems[0], [...byStem.get(stems[0]) ?? [], word]);
  }
  const lines = [...byStem].map(([stem, words]) => [stem, ...words].join(" "));
  return `${JSON.stringify(lines.join("\n"))}
`;
}
describe("the table of stems", () => {
  it("is what the stemmer makes of the words of the field", () => {
    const table = renderTable();
    if (process.env["UPDATE"]) writeFileSync(TABLE, table);
    assert.ok(readFileSync(TABLE, "utf8") === table, "run UPDATE=1 npm test");
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9lbmdpbmUvc3RlbS10YWJsZS50ZXN0LnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgYXNzZXJ0IGZyb20gJ25vZGU6YXNzZXJ0L3N0cmljdCc7XG5pbXBvcnQgeyByZWFkZGlyU3luYywgcmVhZEZpbGVTeW5jLCB3cml0ZUZpbGVTeW5jIH0gZnJvbSAnbm9kZTpmcyc7XG5pbXBvcnQgeyBtYWtlU3RlbXMgfSBmcm9tICcuLi8uLi9zcmMvZW5naW5lL3RleHQuanMnO1xuXG5jb25zdCBUQUJMRSA9ICdzcmMvZW5naW5lL3N0ZW0tdGFibGUuanNvbic7XG5cbi8qKiBXb3JkcyBvZiB0aGUgY2F0YWxvZ3VlLCBhbmQgb2YgdGhlIHRyYWluaW5nIHBhc3NhZ2VzIHRob3NlIHRoYXQgc3RhbmQgdGhlcmUgdHdpY2UgYW5kIG1vcmUsIGJ5IHRoZWlyIHN0ZW1zLiAqL1xuZnVuY3Rpb24gcmVuZGVyVGFibGUoKTogc3RyaW5nIHtcbiAgY29uc3QgY291bnRzID0gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcbiAgY29uc3QgY291bnQgPSAodGV4dDogc3RyaW5nLCBieTogbnVtYmVyKTogdm9pZCA9PiB7XG4gICAgZm9yIChjb25zdCBbd29yZF0gb2YgdGV4dC50b0xvd2VyQ2FzZSgpLm1hdGNoQWxsKC9bYS16XVthLXpdKy9nKSkgY291bnRzLnNldCh3b3JkLCAoY291bnRzLmdldCh3b3JkKSA/PyAwKSArIGJ5KTtcbiAgfTtcbiAgY291bnQocmVhZEZpbGVTeW5jKCdzcmMvZnJhbWV3b3Jrcy9uY3MtZ3VpZGUtMjAyNS55YW1sJywgJ3V0ZjgnKSwgMik7XG4gIGZvciAoY29uc3QgZmlsZSBvZiByZWFkZGlyU3luYygndHJhaW5pbmcvcGFzc2FnZXMnKSkgY291bnQocmVhZEZpbGVTeW5jKGB0cmFpbmluZy9wYXNzYWdlcy8ke2ZpbGV9YCwgJ3V0ZjgnKSwgMSk7XG4gIGNvbnN0IGJ5U3RlbSA9IG5ldyBNYXA8c3RyaW5nLCBzdHJpbmdbXT4oKTtcbiAgZm9yIChjb25zdCB3b3JkIG9mIFsuLi5jb3VudHMua2V5cygpXS5zb3J0KCkpIHtcbiAgICBjb25zdCBzdGVtcyA9IG1ha2VTdGVtcyh3b3JkKTtcbiAgICBpZiAoY291bnRzLmdldCh3b3JkKSEgPCAyIHx8IHN0ZW1zLmxlbmd0aCAhPT0gMSkgY29udGludWU7XG4gICAgYnlTdGVtLnNldChzdGVtc1swXSEsIFsuLi4oYnlTdGVtLmdldChzdGVtc1swXSEpID8/IFtdKSwgd29yZF0pO1xuICB9XG4gIGNvbnN0IGxpbmVzID0gWy4uLmJ5U3RlbV0ubWFwKChbc3RlbSwgd29yZHNdKSA9PiBbc3RlbSwgLi4ud29yZHNdLmpvaW4oJyAnKSk7XG4gIHJldHVybiBgJHtKU09OLnN0cmluZ2lmeShsaW5lcy5qb2luKCdcXG4nKSl9XFxuYDtcbn1cblxuZGVzY3JpYmUoJ3RoZSB0YWJsZSBvZiBzdGVtcycsICgpID0+IHtcbiAgaXQoJ2lzIHdoYXQgdGhlIHN0ZW1tZXIgbWFrZXMgb2YgdGhlIHdvcmRzIG9mIHRoZSBmaWVsZCcsICgpID0+IHtcbiAgICBjb25zdCB0YWJsZSA9IHJlbmRlclRhYmxlKCk7XG4gICAgaWYgKHByb2Nlc3MuZW52WydVUERBVEUnXSkgd3JpdGVGaWxlU3luYyhUQUJMRSwgdGFibGUpO1xuICAgIGFzc2VydC5vayhyZWFkRmlsZVN5bmMoVEFCTEUsICd1dGY4JykgPT09IHRhYmxlLCAncnVuIFVQREFURT0xIG5wbSB0ZXN0Jyk7XG4gIH0pO1xufSk7XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7OztBQUFBLE9BQU8sWUFBWTtBQUNuQixTQUFTLGFBQWEsY0FBYyxxQkFBcUI7QUFHekQsSUFBTSxRQUFRO0FBR2QsU0FBUyxjQUFzQjtBQUM3QixRQUFNLFNBQVMsb0JBQUksSUFBb0I7QUFDdkMsUUFBTSxRQUFRLENBQUMsTUFBYyxPQUFxQjtBQUNoRCxlQUFXLENBQUMsSUFBSSxLQUFLLEtBQUssWUFBWSxFQUFFLFNBQVMsY0FBYyxFQUFHLFFBQU8sSUFBSSxPQUFPLE9BQU8sSUFBSSxJQUFJLEtBQUssS0FBSyxFQUFFO0FBQUEsRUFDakg7QUFDQSxRQUFNLGFBQWEsc0NBQXNDLE1BQU0sR0FBRyxDQUFDO0FBQ25FLGFBQVcsUUFBUSxZQUFZLG1CQUFtQixFQUFHLE9BQU0sYUFBYSxxQkFBcUIsSUFBSSxJQUFJLE1BQU0sR0FBRyxDQUFDO0FBQy9HLFFBQU0sU0FBUyxvQkFBSSxJQUFzQjtBQUN6QyxhQUFXLFFBQVEsQ0FBQyxHQUFHLE9BQU8sS0FBSyxDQUFDLEVBQUUsS0FBSyxHQUFHO0FBQzVDLFVBQU0sUUFBUSxVQUFVLElBQUk7QUFDNUIsUUFBSSxPQUFPLElBQUksSUFBSSxJQUFLLEtBQUssTUFBTSxXQUFXLEVBQUc7QUFDakQsV0FBTyxJQUFJLE1BQU0sQ0FBQyxHQUFJLENBQUMsR0FBSSxPQUFPLElBQUksTUFBTSxDQUFDLENBQUUsS0FBSyxDQUFDLEdBQUksSUFBSSxDQUFDO0FBQUEsRUFDaEU7QUFDQSxRQUFNLFFBQVEsQ0FBQyxHQUFHLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQyxNQUFNLEtBQUssTUFBTSxDQUFDLE1BQU0sR0FBRyxLQUFLLEVBQUUsS0FBSyxHQUFHLENBQUM7QUFDM0UsU0FBTyxHQUFHLEtBQUssVUFBVSxNQUFNLEtBQUssSUFBSSxDQUFDLENBQUM7QUFBQTtBQUM1QztBQUVBLFNBQVMsc0JBQXNCLE1BQU07QUFDbkMsS0FBRyx1REFBdUQsTUFBTTtBQUM5RCxVQUFNLFFBQVEsWUFBWTtBQUMxQixRQUFJLFFBQVEsSUFBSSxRQUFRLEVBQUcsZUFBYyxPQUFPLEtBQUs7QUFDckQsV0FBTyxHQUFHLGFBQWEsT0FBTyxNQUFNLE1BQU0sT0FBTyx1QkFBdUI7QUFBQSxFQUMxRSxDQUFDO0FBQ0gsQ0FBQzsiLAogICJuYW1lcyI6IFtdCn0K
