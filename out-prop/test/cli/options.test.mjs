import {
  readOptions
} from "../../chunk-QZR67FW2.mjs";
import "../../chunk-LL7JQKRF.mjs";

// test/cli/options.test.ts
import assert from "node:assert/strict";
var refuses = (argv, message) => assert.throws(() => readOptions(argv), message);
describe("options", () => {
  it("have defaults", () => {
    const options = readOptions(["a.md"]);
    assert.deepEqual(
      [options.command, options.args, options.format, options.failOn, options.quiet, options.color],
      ["check", ["a.md"], "text", "error", false, void 0]
    );
  });
  it("tell commands from files", () => {
    assert.deepEqual(
      [readOptions(["explain", "5.4.1"]).command, readOptions(["explain", "5.4.1"]).args],
      ["explain", ["5.4.1"]]
    );
    assert.equal(readOptions(["./explain"]).command, "check");
    assert.deepEqual(readOptions(["check", "rules"]).args, ["rules"]);
  });
  it("refuse what they do not know, and say what is near", () => {
    refuses(["--fromat", "json"], /no option --fromat\. Did you mean --format\?/);
    refuses(["--xyzzyx"], /"ncs-check --help" lists all options/);
    refuses(["-z"], /no option -z/);
    refuses(["--format", "jsn"], /--format "jsn" is not known; did you mean json\?/);
    refuses(["--format", "csv"], /Choose one of: text, json, sarif/);
    refuses(["--fail-on", "warn"], /"warn" is not known.*error, warning, info, never/);
    refuses(["--profile", "strict"], /drafting, review, release/);
    refuses(["--config"], /--config needs a value/);
    refuses(["--config", "--quiet"], /--config needs a value/);
    refuses(["--format="], /--format needs a value/);
    refuses(["--quiet=yes"], /--quiet takes no value/);
  });
  it("read percents", () => {
    assert.equal(readOptions(["--min-coverage", "70"]).minCoverage, 70);
    assert.equal(readOptions(["--min-coverage=62.5%"]).minCoverage, 62.5);
    for (const bad of ["101", "many", "1e1"]) refuses(["--min-coverage", bad], /no number from 0 to 100/);
  });
  it("read outputs", () => {
    const read = (...argv) => {
      const { format, outputs } = readOptions(argv);
      return [format, ...outputs.map((one) => `${one.format}>${one.path}`)];
    };
    assert.deepEqual(read("-o", "sarif=a.txt", "--output", "json=b=c.json"), ["text", "sarif>a.txt", "json>b=c.json"]);
    assert.deepEqual(read("--format", "json", "--output", "r.txt"), [void 0, "json>r.txt"]);
    assert.deepEqual(read("--output", "r.sarif"), ["text", "sarif>r.sarif"]);
    assert.deepEqual(read("--output", "C:\\r\\x.md"), ["text", "markdown>C:\\r\\x.md"]);
    assert.deepEqual(read("kpis", "--output", "k.csv"), ["text", "csv>k.csv"]);
    refuses(["--output", "report"], /say in which format, as in --output json=report/);
    refuses(["--output", "jsno=r"], /did you mean json/);
    refuses(["--output", "json="], /names no file/);
  });
  it("let the last colour option win over none", () => {
    assert.equal(readOptions(["--no-color"]).color, false);
    assert.equal(readOptions(["--color"]).color, true);
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9jbGkvb3B0aW9ucy50ZXN0LnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgYXNzZXJ0IGZyb20gJ25vZGU6YXNzZXJ0L3N0cmljdCc7XG5pbXBvcnQgeyByZWFkT3B0aW9ucyB9IGZyb20gJy4uLy4uL3NyYy9jbGkvb3B0aW9ucy5qcyc7XG5cbmNvbnN0IHJlZnVzZXMgPSAoYXJndjogc3RyaW5nW10sIG1lc3NhZ2U6IFJlZ0V4cCkgPT4gYXNzZXJ0LnRocm93cygoKSA9PiByZWFkT3B0aW9ucyhhcmd2KSwgbWVzc2FnZSk7XG5cbmRlc2NyaWJlKCdvcHRpb25zJywgKCkgPT4ge1xuICBpdCgnaGF2ZSBkZWZhdWx0cycsICgpID0+IHtcbiAgICBjb25zdCBvcHRpb25zID0gcmVhZE9wdGlvbnMoWydhLm1kJ10pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoXG4gICAgICBbb3B0aW9ucy5jb21tYW5kLCBvcHRpb25zLmFyZ3MsIG9wdGlvbnMuZm9ybWF0LCBvcHRpb25zLmZhaWxPbiwgb3B0aW9ucy5xdWlldCwgb3B0aW9ucy5jb2xvcl0sXG4gICAgICBbJ2NoZWNrJywgWydhLm1kJ10sICd0ZXh0JywgJ2Vycm9yJywgZmFsc2UsIHVuZGVmaW5lZF0sXG4gICAgKTtcbiAgfSk7XG5cbiAgaXQoJ3RlbGwgY29tbWFuZHMgZnJvbSBmaWxlcycsICgpID0+IHtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKFxuICAgICAgW3JlYWRPcHRpb25zKFsnZXhwbGFpbicsICc1LjQuMSddKS5jb21tYW5kLCByZWFkT3B0aW9ucyhbJ2V4cGxhaW4nLCAnNS40LjEnXSkuYXJnc10sXG4gICAgICBbJ2V4cGxhaW4nLCBbJzUuNC4xJ11dLFxuICAgICk7XG4gICAgYXNzZXJ0LmVxdWFsKHJlYWRPcHRpb25zKFsnLi9leHBsYWluJ10pLmNvbW1hbmQsICdjaGVjaycpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwocmVhZE9wdGlvbnMoWydjaGVjaycsICdydWxlcyddKS5hcmdzLCBbJ3J1bGVzJ10pO1xuICB9KTtcblxuICBpdCgncmVmdXNlIHdoYXQgdGhleSBkbyBub3Qga25vdywgYW5kIHNheSB3aGF0IGlzIG5lYXInLCAoKSA9PiB7XG4gICAgcmVmdXNlcyhbJy0tZnJvbWF0JywgJ2pzb24nXSwgL25vIG9wdGlvbiAtLWZyb21hdFxcLiBEaWQgeW91IG1lYW4gLS1mb3JtYXRcXD8vKTtcbiAgICByZWZ1c2VzKFsnLS14eXp6eXgnXSwgL1wibmNzLWNoZWNrIC0taGVscFwiIGxpc3RzIGFsbCBvcHRpb25zLyk7XG4gICAgcmVmdXNlcyhbJy16J10sIC9ubyBvcHRpb24gLXovKTtcbiAgICByZWZ1c2VzKFsnLS1mb3JtYXQnLCAnanNuJ10sIC8tLWZvcm1hdCBcImpzblwiIGlzIG5vdCBrbm93bjsgZGlkIHlvdSBtZWFuIGpzb25cXD8vKTtcbiAgICByZWZ1c2VzKFsnLS1mb3JtYXQnLCAnY3N2J10sIC9DaG9vc2Ugb25lIG9mOiB0ZXh0LCBqc29uLCBzYXJpZi8pO1xuICAgIHJlZnVzZXMoWyctLWZhaWwtb24nLCAnd2FybiddLCAvXCJ3YXJuXCIgaXMgbm90IGtub3duLiplcnJvciwgd2FybmluZywgaW5mbywgbmV2ZXIvKTtcbiAgICByZWZ1c2VzKFsnLS1wcm9maWxlJywgJ3N0cmljdCddLCAvZHJhZnRpbmcsIHJldmlldywgcmVsZWFzZS8pO1xuICAgIHJlZnVzZXMoWyctLWNvbmZpZyddLCAvLS1jb25maWcgbmVlZHMgYSB2YWx1ZS8pO1xuICAgIHJlZnVzZXMoWyctLWNvbmZpZycsICctLXF1aWV0J10sIC8tLWNvbmZpZyBuZWVkcyBhIHZhbHVlLyk7XG4gICAgcmVmdXNlcyhbJy0tZm9ybWF0PSddLCAvLS1mb3JtYXQgbmVlZHMgYSB2YWx1ZS8pO1xuICAgIHJlZnVzZXMoWyctLXF1aWV0PXllcyddLCAvLS1xdWlldCB0YWtlcyBubyB2YWx1ZS8pO1xuICB9KTtcblxuICBpdCgncmVhZCBwZXJjZW50cycsICgpID0+IHtcbiAgICBhc3NlcnQuZXF1YWwocmVhZE9wdGlvbnMoWyctLW1pbi1jb3ZlcmFnZScsICc3MCddKS5taW5Db3ZlcmFnZSwgNzApO1xuICAgIGFzc2VydC5lcXVhbChyZWFkT3B0aW9ucyhbJy0tbWluLWNvdmVyYWdlPTYyLjUlJ10pLm1pbkNvdmVyYWdlLCA2Mi41KTtcbiAgICBmb3IgKGNvbnN0IGJhZCBvZiBbJzEwMScsICdtYW55JywgJzFlMSddKSByZWZ1c2VzKFsnLS1taW4tY292ZXJhZ2UnLCBiYWRdLCAvbm8gbnVtYmVyIGZyb20gMCB0byAxMDAvKTtcbiAgfSk7XG5cbiAgaXQoJ3JlYWQgb3V0cHV0cycsICgpID0+IHtcbiAgICBjb25zdCByZWFkID0gKC4uLmFyZ3Y6IHN0cmluZ1tdKSA9PiB7XG4gICAgICBjb25zdCB7IGZvcm1hdCwgb3V0cHV0cyB9ID0gcmVhZE9wdGlvbnMoYXJndik7XG4gICAgICByZXR1cm4gW2Zvcm1hdCwgLi4ub3V0cHV0cy5tYXAoKG9uZSkgPT4gYCR7b25lLmZvcm1hdH0+JHtvbmUucGF0aH1gKV07XG4gICAgfTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHJlYWQoJy1vJywgJ3NhcmlmPWEudHh0JywgJy0tb3V0cHV0JywgJ2pzb249Yj1jLmpzb24nKSwgWyd0ZXh0JywgJ3NhcmlmPmEudHh0JywgJ2pzb24+Yj1jLmpzb24nXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChyZWFkKCctLWZvcm1hdCcsICdqc29uJywgJy0tb3V0cHV0JywgJ3IudHh0JyksIFt1bmRlZmluZWQsICdqc29uPnIudHh0J10pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwocmVhZCgnLS1vdXRwdXQnLCAnci5zYXJpZicpLCBbJ3RleHQnLCAnc2FyaWY+ci5zYXJpZiddKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHJlYWQoJy0tb3V0cHV0JywgJ0M6XFxcXHJcXFxceC5tZCcpLCBbJ3RleHQnLCAnbWFya2Rvd24+QzpcXFxcclxcXFx4Lm1kJ10pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwocmVhZCgna3BpcycsICctLW91dHB1dCcsICdrLmNzdicpLCBbJ3RleHQnLCAnY3N2PmsuY3N2J10pO1xuICAgIHJlZnVzZXMoWyctLW91dHB1dCcsICdyZXBvcnQnXSwgL3NheSBpbiB3aGljaCBmb3JtYXQsIGFzIGluIC0tb3V0cHV0IGpzb249cmVwb3J0Lyk7XG4gICAgcmVmdXNlcyhbJy0tb3V0cHV0JywgJ2pzbm89ciddLCAvZGlkIHlvdSBtZWFuIGpzb24vKTtcbiAgICByZWZ1c2VzKFsnLS1vdXRwdXQnLCAnanNvbj0nXSwgL25hbWVzIG5vIGZpbGUvKTtcbiAgfSk7XG5cbiAgaXQoJ2xldCB0aGUgbGFzdCBjb2xvdXIgb3B0aW9uIHdpbiBvdmVyIG5vbmUnLCAoKSA9PiB7XG4gICAgYXNzZXJ0LmVxdWFsKHJlYWRPcHRpb25zKFsnLS1uby1jb2xvciddKS5jb2xvciwgZmFsc2UpO1xuICAgIGFzc2VydC5lcXVhbChyZWFkT3B0aW9ucyhbJy0tY29sb3InXSkuY29sb3IsIHRydWUpO1xuICB9KTtcbn0pO1xuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7O0FBQUEsT0FBTyxZQUFZO0FBR25CLElBQU0sVUFBVSxDQUFDLE1BQWdCLFlBQW9CLE9BQU8sT0FBTyxNQUFNLFlBQVksSUFBSSxHQUFHLE9BQU87QUFFbkcsU0FBUyxXQUFXLE1BQU07QUFDeEIsS0FBRyxpQkFBaUIsTUFBTTtBQUN4QixVQUFNLFVBQVUsWUFBWSxDQUFDLE1BQU0sQ0FBQztBQUNwQyxXQUFPO0FBQUEsTUFDTCxDQUFDLFFBQVEsU0FBUyxRQUFRLE1BQU0sUUFBUSxRQUFRLFFBQVEsUUFBUSxRQUFRLE9BQU8sUUFBUSxLQUFLO0FBQUEsTUFDNUYsQ0FBQyxTQUFTLENBQUMsTUFBTSxHQUFHLFFBQVEsU0FBUyxPQUFPLE1BQVM7QUFBQSxJQUN2RDtBQUFBLEVBQ0YsQ0FBQztBQUVELEtBQUcsNEJBQTRCLE1BQU07QUFDbkMsV0FBTztBQUFBLE1BQ0wsQ0FBQyxZQUFZLENBQUMsV0FBVyxPQUFPLENBQUMsRUFBRSxTQUFTLFlBQVksQ0FBQyxXQUFXLE9BQU8sQ0FBQyxFQUFFLElBQUk7QUFBQSxNQUNsRixDQUFDLFdBQVcsQ0FBQyxPQUFPLENBQUM7QUFBQSxJQUN2QjtBQUNBLFdBQU8sTUFBTSxZQUFZLENBQUMsV0FBVyxDQUFDLEVBQUUsU0FBUyxPQUFPO0FBQ3hELFdBQU8sVUFBVSxZQUFZLENBQUMsU0FBUyxPQUFPLENBQUMsRUFBRSxNQUFNLENBQUMsT0FBTyxDQUFDO0FBQUEsRUFDbEUsQ0FBQztBQUVELEtBQUcsc0RBQXNELE1BQU07QUFDN0QsWUFBUSxDQUFDLFlBQVksTUFBTSxHQUFHLDhDQUE4QztBQUM1RSxZQUFRLENBQUMsVUFBVSxHQUFHLHNDQUFzQztBQUM1RCxZQUFRLENBQUMsSUFBSSxHQUFHLGNBQWM7QUFDOUIsWUFBUSxDQUFDLFlBQVksS0FBSyxHQUFHLGtEQUFrRDtBQUMvRSxZQUFRLENBQUMsWUFBWSxLQUFLLEdBQUcsa0NBQWtDO0FBQy9ELFlBQVEsQ0FBQyxhQUFhLE1BQU0sR0FBRyxrREFBa0Q7QUFDakYsWUFBUSxDQUFDLGFBQWEsUUFBUSxHQUFHLDJCQUEyQjtBQUM1RCxZQUFRLENBQUMsVUFBVSxHQUFHLHdCQUF3QjtBQUM5QyxZQUFRLENBQUMsWUFBWSxTQUFTLEdBQUcsd0JBQXdCO0FBQ3pELFlBQVEsQ0FBQyxXQUFXLEdBQUcsd0JBQXdCO0FBQy9DLFlBQVEsQ0FBQyxhQUFhLEdBQUcsd0JBQXdCO0FBQUEsRUFDbkQsQ0FBQztBQUVELEtBQUcsaUJBQWlCLE1BQU07QUFDeEIsV0FBTyxNQUFNLFlBQVksQ0FBQyxrQkFBa0IsSUFBSSxDQUFDLEVBQUUsYUFBYSxFQUFFO0FBQ2xFLFdBQU8sTUFBTSxZQUFZLENBQUMsc0JBQXNCLENBQUMsRUFBRSxhQUFhLElBQUk7QUFDcEUsZUFBVyxPQUFPLENBQUMsT0FBTyxRQUFRLEtBQUssRUFBRyxTQUFRLENBQUMsa0JBQWtCLEdBQUcsR0FBRyx5QkFBeUI7QUFBQSxFQUN0RyxDQUFDO0FBRUQsS0FBRyxnQkFBZ0IsTUFBTTtBQUN2QixVQUFNLE9BQU8sSUFBSSxTQUFtQjtBQUNsQyxZQUFNLEVBQUUsUUFBUSxRQUFRLElBQUksWUFBWSxJQUFJO0FBQzVDLGFBQU8sQ0FBQyxRQUFRLEdBQUcsUUFBUSxJQUFJLENBQUMsUUFBUSxHQUFHLElBQUksTUFBTSxJQUFJLElBQUksSUFBSSxFQUFFLENBQUM7QUFBQSxJQUN0RTtBQUNBLFdBQU8sVUFBVSxLQUFLLE1BQU0sZUFBZSxZQUFZLGVBQWUsR0FBRyxDQUFDLFFBQVEsZUFBZSxlQUFlLENBQUM7QUFDakgsV0FBTyxVQUFVLEtBQUssWUFBWSxRQUFRLFlBQVksT0FBTyxHQUFHLENBQUMsUUFBVyxZQUFZLENBQUM7QUFDekYsV0FBTyxVQUFVLEtBQUssWUFBWSxTQUFTLEdBQUcsQ0FBQyxRQUFRLGVBQWUsQ0FBQztBQUN2RSxXQUFPLFVBQVUsS0FBSyxZQUFZLGFBQWEsR0FBRyxDQUFDLFFBQVEsc0JBQXNCLENBQUM7QUFDbEYsV0FBTyxVQUFVLEtBQUssUUFBUSxZQUFZLE9BQU8sR0FBRyxDQUFDLFFBQVEsV0FBVyxDQUFDO0FBQ3pFLFlBQVEsQ0FBQyxZQUFZLFFBQVEsR0FBRyxpREFBaUQ7QUFDakYsWUFBUSxDQUFDLFlBQVksUUFBUSxHQUFHLG1CQUFtQjtBQUNuRCxZQUFRLENBQUMsWUFBWSxPQUFPLEdBQUcsZUFBZTtBQUFBLEVBQ2hELENBQUM7QUFFRCxLQUFHLDRDQUE0QyxNQUFNO0FBQ25ELFdBQU8sTUFBTSxZQUFZLENBQUMsWUFBWSxDQUFDLEVBQUUsT0FBTyxLQUFLO0FBQ3JELFdBQU8sTUFBTSxZQUFZLENBQUMsU0FBUyxDQUFDLEVBQUUsT0FBTyxJQUFJO0FBQUEsRUFDbkQsQ0FBQztBQUNILENBQUM7IiwKICAibmFtZXMiOiBbXQp9Cg==
