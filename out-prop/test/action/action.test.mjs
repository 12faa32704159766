import {
  STRATEGY,
  createWorld,
  run
} from "../../chunk-JPQWDQ6P.mjs";
import "../../chunk-K45P37WP.mjs";
import "../../chunk-XUCMFWCJ.mjs";
import "../../chunk-UESXXL6R.mjs";
import "../../chunk-WTMRUT7F.mjs";
import "../../chunk-7WA6ZLXX.mjs";
import "../../chunk-ZBCWVUIQ.mjs";
import "../../chunk-5EWF7XE5.mjs";
import "../../chunk-OBGRP4UO.mjs";
import "../../chunk-SHRK45AN.mjs";
import "../../chunk-ATECWRLM.mjs";
import "../../chunk-KM4WRSIM.mjs";
import "../../chunk-ON5WS3WM.mjs";
import "../../chunk-ZHIQ6AC6.mjs";
import "../../chunk-4B4NJNH2.mjs";
import "../../chunk-SNOVSATL.mjs";
import "../../chunk-GBJLHHO5.mjs";
import "../../chunk-LBVFDZJ6.mjs";
import "../../chunk-4XRGJTHB.mjs";
import "../../chunk-AGT6PJOC.mjs";
import "../../chunk-L3H5WBC3.mjs";
import "../../chunk-75G2D74J.mjs";
import "../../chunk-6TMY5MIZ.mjs";
import "../../chunk-TK2PJJMK.mjs";
import "../../chunk-2EC35H2O.mjs";
import "../../chunk-ECZYXQCQ.mjs";
import "../../chunk-4VCL2ROO.mjs";
import "../../chunk-R4CAFXOU.mjs";
import "../../chunk-4MJL66B6.mjs";
import "../../chunk-TQAF73HJ.mjs";
import "../../chunk-EQMLJMKU.mjs";
import "../../chunk-SMUSCW3T.mjs";
import "../../chunk-Q6IMYWHV.mjs";
import "../../chunk-YS7CBO2N.mjs";
import "../../chunk-53X4GTNB.mjs";
import "../../chunk-5DWXA2GW.mjs";
import "../../chunk-F4HRPUVZ.mjs";
import "../../chunk-XPBD7J4T.mjs";
import "../../chunk-ZEVL2VNB.mjs";
import "../../chunk-6YUTXQMJ.mjs";
import "../../chunk-QZR67FW2.mjs";
import "../../chunk-LL7JQKRF.mjs";

// test/action/action.test.ts
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

// src/action/action.ts
var inputOf = ({ env }, name) => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
function readInputs(io) {
  const files = inputOf(io, "files").split(/\r?\n/).map((line) => line.trim());
  const option = (name) => {
    const value = inputOf(io, name);
    return value === "" ? [] : [`--${name}=${value}`];
  };
  const output = (format, path) => path ? [`--output=${format}=${path}`] : [];
  return [
    "--format=github",
    ...["fail-on", "min-coverage", "config", "framework", "profile"].flatMap(option),
    ...output("markdown", io.env.GITHUB_STEP_SUMMARY),
    ...output("markdown", inputOf(io, "comment-file")),
    ...output("sarif", inputOf(io, "sarif-file")),
    // Behind these, no file name is taken for an option.
    "--",
    ...files.filter((line) => line !== "")
  ];
}
async function runAction(io) {
  return run(["check", ...readInputs(io)], io);
}

// test/action/action.test.ts
var envFor = (inputs) => Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
describe("GitHub Action", () => {
  const declared = Object.keys(parse(readFileSync("action.yml", "utf8")).inputs);
  it("uses every input that action.yml declares", () => {
    for (const name of declared) {
      assert.ok(
        readInputs({ env: envFor({ [name]: "some-value" }) }).join(" ").includes("some-value"),
        name
      );
    }
  });
  it("takes files line by line, and never for options", () => {
    const argv = readInputs({ env: envFor({ files: "a b.md\r\n\n  --version\n" }) });
    assert.deepEqual(argv, ["--format=github", "--", "a b.md", "--version"]);
  });
  it("annotates, writes the summary and the files asked for, and hands the exit code on", async () => {
    const world = createWorld();
    try {
      world.write("strategy.md", STRATEGY);
      let out = "";
      const code = await runAction({
        cwd: world.folder,
        env: {
          ...envFor({ files: "strategy.md", "sarif-file": "ncs.sarif" }),
          GITHUB_STEP_SUMMARY: join(world.folder, "summary.md"),
          GITHUB_ACTIONS: "true"
        },
        stdout: { write: (text) => void (out += text) },
        stderr: { write: () => void 0 },
        readStdin: async () => new Uint8Array(),
        today: "2026-01-01"
      });
      assert.equal(code, 1);
      assert.match(out, /^::error file=strategy\.md,/);
      assert.match(readFileSync(join(world.folder, "summary.md"), "utf8"), /ncs-check:report/);
      assert.equal(JSON.parse(readFileSync(join(world.folder, "ncs.sarif"), "utf8")).version, "2.1.0");
    } finally {
      world.remove();
    }
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9hY3Rpb24vYWN0aW9uLnRlc3QudHMiLCAiLi4vLi4vLi4vc3JjL2FjdGlvbi9hY3Rpb24udHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCBhc3NlcnQgZnJvbSAnbm9kZTphc3NlcnQvc3RyaWN0JztcbmltcG9ydCB7IHJlYWRGaWxlU3luYyB9IGZyb20gJ25vZGU6ZnMnO1xuaW1wb3J0IHsgam9pbiB9IGZyb20gJ25vZGU6cGF0aCc7XG5pbXBvcnQgeyBwYXJzZSB9IGZyb20gJ3lhbWwnO1xuaW1wb3J0IHsgcmVhZElucHV0cywgcnVuQWN0aW9uIH0gZnJvbSAnLi4vLi4vc3JjL2FjdGlvbi9hY3Rpb24uanMnO1xuaW1wb3J0IHsgY3JlYXRlV29ybGQsIFNUUkFURUdZIH0gZnJvbSAnLi4vc3VwcG9ydC93b3JsZC5qcyc7XG5cbmNvbnN0IGVudkZvciA9IChpbnB1dHM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHN0cmluZz4+KSA9PlxuICBPYmplY3QuZnJvbUVudHJpZXMoT2JqZWN0LmVudHJpZXMoaW5wdXRzKS5tYXAoKFtuYW1lLCB2YWx1ZV0pID0+IFtgSU5QVVRfJHtuYW1lLnRvVXBwZXJDYXNlKCl9YCwgdmFsdWVdKSk7XG5cbmRlc2NyaWJlKCdHaXRIdWIgQWN0aW9uJywgKCkgPT4ge1xuICBjb25zdCBkZWNsYXJlZCA9IE9iamVjdC5rZXlzKHBhcnNlKHJlYWRGaWxlU3luYygnYWN0aW9uLnltbCcsICd1dGY4JykpLmlucHV0cyk7XG5cbiAgaXQoJ3VzZXMgZXZlcnkgaW5wdXQgdGhhdCBhY3Rpb24ueW1sIGRlY2xhcmVzJywgKCkgPT4ge1xuICAgIGZvciAoY29uc3QgbmFtZSBvZiBkZWNsYXJlZCkge1xuICAgICAgYXNzZXJ0Lm9rKFxuICAgICAgICByZWFkSW5wdXRzKHsgZW52OiBlbnZGb3IoeyBbbmFtZV06ICdzb21lLXZhbHVlJyB9KSB9KVxuICAgICAgICAgIC5qb2luKCcgJylcbiAgICAgICAgICAuaW5jbHVkZXMoJ3NvbWUtdmFsdWUnKSxcbiAgICAgICAgbmFtZSxcbiAgICAgICk7XG4gICAgfVxuICB9KTtcblxuICBpdCgndGFrZXMgZmlsZXMgbGluZSBieSBsaW5lLCBhbmQgbmV2ZXIgZm9yIG9wdGlvbnMnLCAoKSA9PiB7XG4gICAgY29uc3QgYXJndiA9IHJlYWRJbnB1dHMoeyBlbnY6IGVudkZvcih7IGZpbGVzOiAnYSBiLm1kXFxyXFxuXFxuICAtLXZlcnNpb25cXG4nIH0pIH0pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoYXJndiwgWyctLWZvcm1hdD1naXRodWInLCAnLS0nLCAnYSBiLm1kJywgJy0tdmVyc2lvbiddKTtcbiAgfSk7XG5cbiAgaXQoJ2Fubm90YXRlcywgd3JpdGVzIHRoZSBzdW1tYXJ5IGFuZCB0aGUgZmlsZXMgYXNrZWQgZm9yLCBhbmQgaGFuZHMgdGhlIGV4aXQgY29kZSBvbicsIGFzeW5jICgpID0+IHtcbiAgICBjb25zdCB3b3JsZCA9IGNyZWF0ZVdvcmxkKCk7XG4gICAgdHJ5IHtcbiAgICAgIHdvcmxkLndyaXRlKCdzdHJhdGVneS5tZCcsIFNUUkFURUdZKTtcbiAgICAgIGxldCBvdXQgPSAnJztcbiAgICAgIGNvbnN0IGNvZGUgPSBhd2FpdCBydW5BY3Rpb24oe1xuICAgICAgICBjd2Q6IHdvcmxkLmZvbGRlcixcbiAgICAgICAgZW52OiB7XG4gICAgICAgICAgLi4uZW52Rm9yKHsgZmlsZXM6ICdzdHJhdGVneS5tZCcsICdzYXJpZi1maWxlJzogJ25jcy5zYXJpZicgfSksXG4gICAgICAgICAgR0lUSFVCX1NURVBfU1VNTUFSWTogam9pbih3b3JsZC5mb2xkZXIsICdzdW1tYXJ5Lm1kJyksXG4gICAgICAgICAgR0lUSFVCX0FDVElPTlM6ICd0cnVlJyxcbiAgICAgICAgfSxcbiAgICAgICAgc3Rkb3V0OiB7IHdyaXRlOiAodGV4dCkgPT4gdm9pZCAob3V0ICs9IHRleHQpIH0sXG4gICAgICAgIHN0ZGVycjogeyB3cml0ZTogKCkgPT4gdW5kZWZpbmVkIH0sXG4gICAgICAgIHJlYWRTdGRpbjogYXN5bmMgKCkgPT4gbmV3IFVpbnQ4QXJyYXkoKSxcbiAgICAgICAgdG9kYXk6ICcyMDI2LTAxLTAxJyxcbiAgICAgIH0pO1xuICAgICAgYXNzZXJ0LmVxdWFsKGNvZGUsIDEpO1xuICAgICAgYXNzZXJ0Lm1hdGNoKG91dCwgL146OmVycm9yIGZpbGU9c3RyYXRlZ3lcXC5tZCwvKTtcbiAgICAgIGFzc2VydC5tYXRjaChyZWFkRmlsZVN5bmMoam9pbih3b3JsZC5mb2xkZXIsICdzdW1tYXJ5Lm1kJyksICd1dGY4JyksIC9uY3MtY2hlY2s6cmVwb3J0Lyk7XG4gICAgICBhc3NlcnQuZXF1YWwoSlNPTi5wYXJzZShyZWFkRmlsZVN5bmMoam9pbih3b3JsZC5mb2xkZXIsICduY3Muc2FyaWYnKSwgJ3V0ZjgnKSkudmVyc2lvbiwgJzIuMS4wJyk7XG4gICAgfSBmaW5hbGx5IHtcbiAgICAgIHdvcmxkLnJlbW92ZSgpO1xuICAgIH1cbiAgfSk7XG59KTtcbiIsICIvKiogVGhlIEdpdEh1YiBBY3Rpb246IGl0cyBpbnB1dHMgYmVjb21lIHRoZSBhcmd1bWVudHMgb2YgYG5jcy1jaGVja2AsIG5vdGhpbmcgbW9yZS4gKi9cbmltcG9ydCB0eXBlIHsgSW8gfSBmcm9tICcuLi9jbGkvaW8uanMnO1xuaW1wb3J0IHsgcnVuIH0gZnJvbSAnLi4vY2xpL3J1bi5qcyc7XG5cbi8qKiBBbiBpbnB1dCBvZiBhY3Rpb24ueW1sLCBhcyB0aGUgcnVubmVyIGhhbmRzIGl0IG92ZXI7IGVtcHR5IHdoZXJlIGl0IHdhcyBub3QgZ2l2ZW4uICovXG5jb25zdCBpbnB1dE9mID0gKHsgZW52IH06IFBpY2s8SW8sICdlbnYnPiwgbmFtZTogc3RyaW5nKTogc3RyaW5nID0+IChlbnZbYElOUFVUXyR7bmFtZS50b1VwcGVyQ2FzZSgpfWBdID8/ICcnKS50cmltKCk7XG5cbi8qKiBUaGUgYXJndW1lbnRzIGZvciB0aGUgY29tbWFuZCBsaW5lOiBhbm5vdGF0aW9ucyBpbiB0aGUgbG9nLCB0aGUgTWFya2Rvd24gcmVwb3J0IGFzIGpvYiBzdW1tYXJ5LCBTQVJJRiB3aGVyZSBhc2tlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkSW5wdXRzKGlvOiBQaWNrPElvLCAnZW52Jz4pOiBzdHJpbmdbXSB7XG4gIGNvbnN0IGZpbGVzID0gaW5wdXRPZihpbywgJ2ZpbGVzJylcbiAgICAuc3BsaXQoL1xccj9cXG4vKVxuICAgIC5tYXAoKGxpbmUpID0+IGxpbmUudHJpbSgpKTtcbiAgY29uc3Qgb3B0aW9uID0gKG5hbWU6IHN0cmluZyk6IHN0cmluZ1tdID0+IHtcbiAgICBjb25zdCB2YWx1ZSA9IGlucHV0T2YoaW8sIG5hbWUpO1xuICAgIHJldHVybiB2YWx1ZSA9PT0gJycgPyBbXSA6IFtgLS0ke25hbWV9PSR7dmFsdWV9YF07XG4gIH07XG4gIGNvbnN0IG91dHB1dCA9IChmb3JtYXQ6IHN0cmluZywgcGF0aDogc3RyaW5nIHwgdW5kZWZpbmVkKTogc3RyaW5nW10gPT4gKHBhdGggPyBbYC0tb3V0cHV0PSR7Zm9ybWF0fT0ke3BhdGh9YF0gOiBbXSk7XG4gIHJldHVybiBbXG4gICAgJy0tZm9ybWF0PWdpdGh1YicsXG4gICAgLi4uWydmYWlsLW9uJywgJ21pbi1jb3ZlcmFnZScsICdjb25maWcnLCAnZnJhbWV3b3JrJywgJ3Byb2ZpbGUnXS5mbGF0TWFwKG9wdGlvbiksXG4gICAgLi4ub3V0cHV0KCdtYXJrZG93bicsIGlvLmVudi5HSVRIVUJfU1RFUF9TVU1NQVJZKSxcbiAgICAuLi5vdXRwdXQoJ21hcmtkb3duJywgaW5wdXRPZihpbywgJ2NvbW1lbnQtZmlsZScpKSxcbiAgICAuLi5vdXRwdXQoJ3NhcmlmJywgaW5wdXRPZihpbywgJ3NhcmlmLWZpbGUnKSksXG4gICAgLy8gQmVoaW5kIHRoZXNlLCBubyBmaWxlIG5hbWUgaXMgdGFrZW4gZm9yIGFuIG9wdGlvbi5cbiAgICAnLS0nLFxuICAgIC4uLmZpbGVzLmZpbHRlcigobGluZSkgPT4gbGluZSAhPT0gJycpLFxuICBdO1xufVxuXG4vKiogUnVucyB0aGUgY2hlY2tlciBhcyBhIHN0ZXAgb2YgYSB3b3JrZmxvdzsgZXhpdCBjb2RlcyBhcmUgdGhvc2Ugb2YgdGhlIGNvbW1hbmQgbGluZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBydW5BY3Rpb24oaW86IElvKTogUHJvbWlzZTxudW1iZXI+IHtcbiAgcmV0dXJuIHJ1bihbJ2NoZWNrJywgLi4ucmVhZElucHV0cyhpbyldLCBpbyk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFBQSxPQUFPLFlBQVk7QUFDbkIsU0FBUyxvQkFBb0I7QUFDN0IsU0FBUyxZQUFZO0FBQ3JCLFNBQVMsYUFBYTs7O0FDRXRCLElBQU0sVUFBVSxDQUFDLEVBQUUsSUFBSSxHQUFvQixVQUEwQixJQUFJLFNBQVMsS0FBSyxZQUFZLENBQUMsRUFBRSxLQUFLLElBQUksS0FBSztBQUc3RyxTQUFTLFdBQVcsSUFBK0I7QUFDeEQsUUFBTSxRQUFRLFFBQVEsSUFBSSxPQUFPLEVBQzlCLE1BQU0sT0FBTyxFQUNiLElBQUksQ0FBQyxTQUFTLEtBQUssS0FBSyxDQUFDO0FBQzVCLFFBQU0sU0FBUyxDQUFDLFNBQTJCO0FBQ3pDLFVBQU0sUUFBUSxRQUFRLElBQUksSUFBSTtBQUM5QixXQUFPLFVBQVUsS0FBSyxDQUFDLElBQUksQ0FBQyxLQUFLLElBQUksSUFBSSxLQUFLLEVBQUU7QUFBQSxFQUNsRDtBQUNBLFFBQU0sU0FBUyxDQUFDLFFBQWdCLFNBQXdDLE9BQU8sQ0FBQyxZQUFZLE1BQU0sSUFBSSxJQUFJLEVBQUUsSUFBSSxDQUFDO0FBQ2pILFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxHQUFHLENBQUMsV0FBVyxnQkFBZ0IsVUFBVSxhQUFhLFNBQVMsRUFBRSxRQUFRLE1BQU07QUFBQSxJQUMvRSxHQUFHLE9BQU8sWUFBWSxHQUFHLElBQUksbUJBQW1CO0FBQUEsSUFDaEQsR0FBRyxPQUFPLFlBQVksUUFBUSxJQUFJLGNBQWMsQ0FBQztBQUFBLElBQ2pELEdBQUcsT0FBTyxTQUFTLFFBQVEsSUFBSSxZQUFZLENBQUM7QUFBQTtBQUFBLElBRTVDO0FBQUEsSUFDQSxHQUFHLE1BQU0sT0FBTyxDQUFDLFNBQVMsU0FBUyxFQUFFO0FBQUEsRUFDdkM7QUFDRjtBQUdBLGVBQXNCLFVBQVUsSUFBeUI7QUFDdkQsU0FBTyxJQUFJLENBQUMsU0FBUyxHQUFHLFdBQVcsRUFBRSxDQUFDLEdBQUcsRUFBRTtBQUM3Qzs7O0FEekJBLElBQU0sU0FBUyxDQUFDLFdBQ2QsT0FBTyxZQUFZLE9BQU8sUUFBUSxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUMsTUFBTSxLQUFLLE1BQU0sQ0FBQyxTQUFTLEtBQUssWUFBWSxDQUFDLElBQUksS0FBSyxDQUFDLENBQUM7QUFFMUcsU0FBUyxpQkFBaUIsTUFBTTtBQUM5QixRQUFNLFdBQVcsT0FBTyxLQUFLLE1BQU0sYUFBYSxjQUFjLE1BQU0sQ0FBQyxFQUFFLE1BQU07QUFFN0UsS0FBRyw2Q0FBNkMsTUFBTTtBQUNwRCxlQUFXLFFBQVEsVUFBVTtBQUMzQixhQUFPO0FBQUEsUUFDTCxXQUFXLEVBQUUsS0FBSyxPQUFPLEVBQUUsQ0FBQyxJQUFJLEdBQUcsYUFBYSxDQUFDLEVBQUUsQ0FBQyxFQUNqRCxLQUFLLEdBQUcsRUFDUixTQUFTLFlBQVk7QUFBQSxRQUN4QjtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQUEsRUFDRixDQUFDO0FBRUQsS0FBRyxtREFBbUQsTUFBTTtBQUMxRCxVQUFNLE9BQU8sV0FBVyxFQUFFLEtBQUssT0FBTyxFQUFFLE9BQU8sNEJBQTRCLENBQUMsRUFBRSxDQUFDO0FBQy9FLFdBQU8sVUFBVSxNQUFNLENBQUMsbUJBQW1CLE1BQU0sVUFBVSxXQUFXLENBQUM7QUFBQSxFQUN6RSxDQUFDO0FBRUQsS0FBRyxxRkFBcUYsWUFBWTtBQUNsRyxVQUFNLFFBQVEsWUFBWTtBQUMxQixRQUFJO0FBQ0YsWUFBTSxNQUFNLGVBQWUsUUFBUTtBQUNuQyxVQUFJLE1BQU07QUFDVixZQUFNLE9BQU8sTUFBTSxVQUFVO0FBQUEsUUFDM0IsS0FBSyxNQUFNO0FBQUEsUUFDWCxLQUFLO0FBQUEsVUFDSCxHQUFHLE9BQU8sRUFBRSxPQUFPLGVBQWUsY0FBYyxZQUFZLENBQUM7QUFBQSxVQUM3RCxxQkFBcUIsS0FBSyxNQUFNLFFBQVEsWUFBWTtBQUFBLFVBQ3BELGdCQUFnQjtBQUFBLFFBQ2xCO0FBQUEsUUFDQSxRQUFRLEVBQUUsT0FBTyxDQUFDLFNBQVMsTUFBTSxPQUFPLE1BQU07QUFBQSxRQUM5QyxRQUFRLEVBQUUsT0FBTyxNQUFNLE9BQVU7QUFBQSxRQUNqQyxXQUFXLFlBQVksSUFBSSxXQUFXO0FBQUEsUUFDdEMsT0FBTztBQUFBLE1BQ1QsQ0FBQztBQUNELGFBQU8sTUFBTSxNQUFNLENBQUM7QUFDcEIsYUFBTyxNQUFNLEtBQUssNkJBQTZCO0FBQy9DLGFBQU8sTUFBTSxhQUFhLEtBQUssTUFBTSxRQUFRLFlBQVksR0FBRyxNQUFNLEdBQUcsa0JBQWtCO0FBQ3ZGLGFBQU8sTUFBTSxLQUFLLE1BQU0sYUFBYSxLQUFLLE1BQU0sUUFBUSxXQUFXLEdBQUcsTUFBTSxDQUFDLEVBQUUsU0FBUyxPQUFPO0FBQUEsSUFDakcsVUFBRTtBQUNBLFlBQU0sT0FBTztBQUFBLElBQ2Y7QUFBQSxFQUNGLENBQUM7QUFDSCxDQUFDOyIsCiAgIm5hbWVzIjogW10KfQo=
