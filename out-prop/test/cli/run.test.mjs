import {
  STRATEGY,
  createWorld
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

// test/cli/run.test.ts
import assert from "node:assert/strict";
import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
describe("ncs-check", () => {
  let world;
  beforeEach(() => {
    world = createWorld();
    world.write("strategy.md", STRATEGY);
  });
  afterEach(() => world.remove());
  const read = (path) => readFileSync(join(world.folder, path), "utf8");
  it("prints the report for people and exits with 1 for an error", async () => {
    const { code, out, err } = await world.run(["strategy.md"]);
    assert.equal(code, 1);
    assert.match(out, /^\nstrategy\.md .*Small Guide/);
    assert.match(out, /coverage\/missing-focus-area/);
    assert.equal(err, "");
  });
  it("exits by --fail-on", async () => {
    world.write("strategy.yaml", "files: [strategy.md]\nrules: { coverage/missing-focus-area: warning }\n");
    const codes = [];
    for (const bar of ["error", "warning", "info", "never"]) codes.push((await world.run(["--fail-on", bar])).code);
    assert.deepEqual(codes, [0, 1, 1, 0]);
  });
  it("exits by --min-coverage and says why", async () => {
    const below = await world.run(["strategy.md", "--fail-on", "never", "--min-coverage", "99"]);
    assert.equal(below.code, 1);
    assert.match(below.err, /strategy\.md covers \d+ % of what applies, less than the 99 % asked for/);
    assert.equal((await world.run(["strategy.md", "--fail-on", "never", "--min-coverage", "0"])).code, 0);
    world.write("empty.md", "");
    const empty = await world.run(["empty.md", "--fail-on", "never", "--min-coverage", "1"]);
    assert.equal(empty.code, 1);
    assert.match(empty.err, /could not be measured/);
  });
  it("says on standard error what it took without arguments", async () => {
    const { out, err } = await world.run(["--format", "json"]);
    assert.match(err, /^Checking strategy\.md/);
    assert.equal(JSON.parse(out).files[0].path, "strategy.md");
    assert.equal((await world.run(["--quiet"])).err, "");
  });
  it("writes several reports at once", async () => {
    const argv = [
      "strategy.md",
      "--output",
      "sarif=a.sarif",
      "-o",
      "markdown=b.md",
      "-o",
      "c.json",
      "-o",
      "github=d.txt"
    ];
    const { code, out } = await world.run(argv);
    assert.equal(code, 1);
    assert.match(out, /Coverage/);
    assert.equal(JSON.parse(read("a.sarif")).version, "2.1.0");
    assert.match(read("b.md"), /ncs-check:report/);
    assert.equal(JSON.parse(read("c.json")).version, 1);
    assert.match(read("d.txt"), /^::error file=strategy\.md/);
  });
  it("writes nothing to standard output where a file takes its place", async () => {
    const { out } = await world.run(["strategy.md", "--format", "json", "--output", "r.json"]);
    assert.equal(out, "");
    assert.ok(existsSync(join(world.folder, "r.json")));
  });
  it("writes nothing at all when anything is wrong", async () => {
    symlinkSync("strategy.md", join(world.folder, "link.md"));
    world.write("strategy.yaml", "files: [strategy.md]\n");
    for (const [argv, message] of [
      [["strategy.md", "missing.md", "-o", "json=r.json"], /missing\.md does not exist/],
      [
        ["strategy.md", "-o", "json=r.json", "-o", "json=no/r.json"],
        /no\/r\.json cannot be written: its folder does not exist/
      ],
      [["strategy.md", "-o", "json=r.json", "-o", "text=./r.json"], /already the target/],
      [["strategy.md", "-o", "json=r.json", "-o", "text=strategy.md"], /strategy\.md is read by this run/],
      [["strategy.md", "-o", "json=r.json", "-o", "text=link.md"], /link\.md is read by this run/],
      [["strategy.md", "-o", "json=r.json", "-o", "text=strategy.yaml"], /strategy\.yaml is read by this run/],
      [["strategy.md", "-o", "json=r.json", "-o", "text=."], /is a folder/]
    ]) {
      const { code, out, err } = await world.run(argv);
      assert.deepEqual([code, out], [2, ""]);
      assert.match(err, message);
      assert.equal(existsSync(join(world.folder, "r.json")), false);
      assert.equal(read("strategy.md"), STRATEGY);
    }
  });
  it("checks standard input under a name, with the settings of its strategy", async () => {
    world.write("strategy.yaml", "title: From YAML\nfiles: [strategy.md]\n");
    const named = await world.run(["--stdin-filename", "strategy.md", "--format", "json"], {
      stdin: `${STRATEGY}
TBD
`
    });
    const report = JSON.parse(named.out);
    assert.equal(report.title, "From YAML");
    assert.equal(report.findings.filter((one) => one.ruleId === "text/placeholder").length, 1);
    const dash = await world.run(["-", "--format", "json"], { stdin: STRATEGY });
    assert.equal(JSON.parse(dash.out).files[0].path, "stdin.md");
    assert.equal((await world.run(["-", "strategy.md"])).code, 2);
  });
  it("takes a catalogue of the user, named by option, configuration or front matter", async () => {
    const catalogue = {
      id: "mine",
      version: "1",
      title: "My Guide",
      source: "Me",
      language: "en",
      areas: [
        {
          id: "1",
          title: "All",
          short: "All",
          summary: "All of it.",
          elements: [
            {
              id: "1.1",
              title: "Team",
              summary: "A team.",
              asks: [{ text: "Names the team.", terms: ["response team"] }],
              phrases: { defining: ["response team"], strong: [], supporting: [] }
            }
          ]
        }
      ]
    };
    world.write("cat.json", JSON.stringify(catalogue));
    const titleOf = async (...argv) => {
      const { out, err } = await world.run([...argv, "--format", "json"]);
      assert.equal(err, "");
      return JSON.parse(out).framework.id;
    };
    assert.equal(await titleOf("strategy.md", "--framework", "cat.json"), "mine");
    world.write("front.md", `---
framework: cat.json
---
${STRATEGY}`);
    assert.equal(await titleOf("front.md"), "mine");
    world.write("sub/strategy.yaml", "files: [a.md]\nframework: own.json\n");
    world.write("sub/own.json", JSON.stringify(catalogue));
    world.write("sub/a.md", STRATEGY);
    assert.equal(await titleOf("sub"), "mine");
    world.write("bad.json", '{"id": 1}');
    const bad = await world.run(["strategy.md", "--framework", "bad.json"]);
    assert.equal(bad.code, 2);
    assert.match(bad.err, /ncs-check: bad\.json:\d+:\d+ /);
    const unknown = await world.run(["strategy.md", "--framework", "ncs-guide-2052"]);
    assert.match(unknown.err, /did you mean ncs-guide-2025/);
    const gone = await world.run(["strategy.md", "--framework", "gone.yaml"]);
    assert.match(gone.err, /gone\.yaml does not exist/);
  });
  it("goes by --profile", async () => {
    const levels = async (profile) => {
      const { out } = await world.run(["strategy.md", "--profile", profile, "--format", "json"]);
      return JSON.parse(out).findings.map((one) => one.severity);
    };
    assert.notDeepEqual(await levels("drafting"), await levels("release"));
  });
  it("explains elements, areas, principles and rules, and names the nearest of what it does not know", async () => {
    assert.match(
      (await world.run(["explain", "1.1"])).out,
      /^1\.1 {2}Response Team\n.*Small Guide[^]*Says who does response team\n[^]*### Response Team/
    );
    assert.match((await world.run(["explain", "1"])).out, /Its elements\n {2}1\.1 {2}Response Team/);
    assert.match((await world.run(["explain", "9"])).out, /Openness/);
    assert.match((await world.run(["explain", "text/placeholder", "2.1"])).out, /text\/placeholder[^]*Schools/);
    const unknown = await world.run(["explain", "1.7"]);
    assert.deepEqual([unknown.code, unknown.out], [2, ""]);
    assert.match(unknown.err, /Nothing is known as "1\.7".*1\.1 Response Team|Nothing is known as "1\.7".*1\.1/);
    assert.match((await world.run(["explain", "text/placehodler"])).err, /Nearest: text\/placeholder/);
    assert.match((await world.run(["explain", "schools"])).err, /Nearest: 2\.1 Schools/);
    assert.equal((await world.run(["explain"])).code, 2);
  });
  it("lists rules", async () => {
    const { code, out } = await world.run(["rules"]);
    assert.equal(code, 0);
    assert.match(out, /^coverage\/missing-focus-area\n {2}\S/);
  });
  it("writes a strategy.yaml that it then goes by, and never over another file", async () => {
    world.write("README.md", "x");
    world.write("ch/[a].md", STRATEGY);
    const { code, out } = await world.run(["init"]);
    assert.equal(code, 0);
    assert.match(out, /Wrote strategy\.yaml with ch\/\[a\]\.md, strategy\.md/);
    const { out: report } = await world.run(["--format", "json"]);
    assert.deepEqual(
      JSON.parse(report).files.map((one) => one.path),
      ["ch/[a].md", "strategy.md"]
    );
    assert.deepEqual(
      JSON.parse(report).findings.filter((one) => one.ruleId.startsWith("config/")),
      []
    );
    const before = read("strategy.yaml");
    const again = await world.run(["init"]);
    assert.equal(again.code, 2);
    assert.match(again.err, /strategy\.yaml exists already and was left as it is/);
    assert.equal(read("strategy.yaml"), before);
  });
  it("lists keys in its new strategy.yaml that are all known", async () => {
    await world.run(["init"]);
    const all = read("strategy.yaml").replace(/^# (?=[a-zA-Z]+:|  )/gm, "");
    world.write("strategy.yaml", all);
    const { out, err } = await world.run(["--format", "json", "--quiet"]);
    assert.equal(err, "");
    const ids = JSON.parse(out).findings.map((one) => one.ruleId);
    assert.deepEqual(
      ids.filter((id) => /^config\/(?!unknown-element)/.test(id)),
      []
    );
    assert.equal(JSON.parse(out).title, "National Cybersecurity Strategy 2026-2030");
  });
  it("prints the register of KPIs", async () => {
    for (const format of ["text", "csv", "markdown"]) {
      const { code } = await world.run(["kpis", "strategy.md", "--format", format]);
      assert.equal(code, 0);
    }
    const { out } = await world.run(["kpis", "strategy.md", "--format", "json"]);
    assert.deepEqual(JSON.parse(out).kpis, []);
  });
  it("prints help and version", async () => {
    assert.match((await world.run(["--help"])).out, /Examples/);
    assert.match((await world.run(["kpis", "-h"])).out, /Exit codes/);
    assert.match((await world.run(["--version"])).out, /^\d+\.\d+\.\d+\n$/);
  });
  it("is colourful only where asked or on a terminal", async () => {
    const colored = async (argv, env, isTTY) => {
      let out = "";
      const stdout = { write: (text) => void (out += text), isTTY };
      await world.run(["strategy.md", ...argv], { env, stdout });
      return out.includes("\x1B[");
    };
    assert.equal(await colored([], {}, false), false);
    assert.equal(await colored([], {}, true), true);
    assert.equal(await colored([], { NO_COLOR: "1" }, true), false);
    assert.equal(await colored([], { TERM: "dumb" }, true), false);
    assert.equal(await colored([], { FORCE_COLOR: "1", NO_COLOR: "1" }, false), true);
    assert.equal(await colored([], { FORCE_COLOR: "0" }, true), false);
    assert.equal(await colored(["--no-color"], { FORCE_COLOR: "1" }, true), false);
    assert.equal(await colored(["--color"], { NO_COLOR: "1" }, false), true);
  });
  it("shows progress only on a terminal and takes it away again", async () => {
    for (const name of ["a", "b", "c"]) world.write(`${name}.md`, STRATEGY);
    let err = "";
    const stderr = { write: (text) => void (err += text), isTTY: true };
    await world.run(["."], { stderr });
    assert.match(err, /4\/4 strategy\.md/);
    assert.ok(err.endsWith("\r\x1B[K"));
    assert.equal((await world.run(["."])).err, "");
  });
  it("gives the same bytes twice", async () => {
    for (const format of ["text", "json", "sarif", "github", "markdown"]) {
      const [one, two] = [await world.run(["--format", format]), await world.run(["--format", format])];
      assert.equal(one.out, two.out);
    }
  });
  it("lets no draft speak to the runner of GitHub Actions", async () => {
    world.write("x.md", `${STRATEGY}
## ##[add-mask]x

## ::error::x TBD
`);
    const env = { GITHUB_ACTIONS: "true" };
    for (const format of ["text", "json", "sarif", "github", "markdown"]) {
      const { out: out2 } = await world.run(["x.md", "--format", format, "--verbose"], { env });
      assert.doesNotMatch(out2, /##\[/, format);
      if (format !== "github") assert.doesNotMatch(out2, /^\s*::/m, format);
    }
    const { out } = await world.run(["x.md", "--format", "json"], { env });
    assert.ok(JSON.parse(out).files[0]);
  });
  it("links places in the Markdown of a workflow that runs in the root of the repository", async () => {
    const github = { GITHUB_SERVER_URL: "https://g.example", GITHUB_REPOSITORY: "o/r", GITHUB_SHA: "abc" };
    const print = async (root) => (await world.run(["strategy.md", "--format", "markdown"], { env: { ...github, GITHUB_WORKSPACE: root } })).out;
    assert.match(await print(world.folder), /\]\(https:\/\/g\.example\/o\/r\/blob\/abc\/strategy\.md\?plain=1#L1\)/);
    assert.doesNotMatch(await print("/elsewhere"), /https:/);
  });
  it("takes the room of a job summary", async () => {
    world.write(
      "long.md",
      `${STRATEGY}${Array.from({ length: 900 }, (_, index) => `

## Part ${index}

## TBD ${index}`).join("")}
`
    );
    const env = { GITHUB_STEP_SUMMARY: join(world.folder, "summary.md") };
    await world.run(["long.md", "-o", "markdown=summary.md", "-o", "markdown=comment.md"], { env });
    assert.ok(read("comment.md").length < 66e3);
    assert.ok(read("summary.md").length > 66e3);
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9jbGkvcnVuLnRlc3QudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCBhc3NlcnQgZnJvbSAnbm9kZTphc3NlcnQvc3RyaWN0JztcbmltcG9ydCB7IGV4aXN0c1N5bmMsIHJlYWRGaWxlU3luYywgc3ltbGlua1N5bmMgfSBmcm9tICdub2RlOmZzJztcbmltcG9ydCB7IGpvaW4gfSBmcm9tICdub2RlOnBhdGgnO1xuaW1wb3J0IHsgY3JlYXRlV29ybGQsIFNUUkFURUdZLCB0eXBlIFdvcmxkIH0gZnJvbSAnLi4vc3VwcG9ydC93b3JsZC5qcyc7XG5cbmRlc2NyaWJlKCduY3MtY2hlY2snLCAoKSA9PiB7XG4gIGxldCB3b3JsZDogV29ybGQ7XG4gIGJlZm9yZUVhY2goKCkgPT4ge1xuICAgIHdvcmxkID0gY3JlYXRlV29ybGQoKTtcbiAgICB3b3JsZC53cml0ZSgnc3RyYXRlZ3kubWQnLCBTVFJBVEVHWSk7XG4gIH0pO1xuICBhZnRlckVhY2goKCkgPT4gd29ybGQucmVtb3ZlKCkpO1xuICBjb25zdCByZWFkID0gKHBhdGg6IHN0cmluZykgPT4gcmVhZEZpbGVTeW5jKGpvaW4od29ybGQuZm9sZGVyLCBwYXRoKSwgJ3V0ZjgnKTtcblxuICBpdCgncHJpbnRzIHRoZSByZXBvcnQgZm9yIHBlb3BsZSBhbmQgZXhpdHMgd2l0aCAxIGZvciBhbiBlcnJvcicsIGFzeW5jICgpID0+IHtcbiAgICBjb25zdCB7IGNvZGUsIG91dCwgZXJyIH0gPSBhd2FpdCB3b3JsZC5ydW4oWydzdHJhdGVneS5tZCddKTtcbiAgICBhc3NlcnQuZXF1YWwoY29kZSwgMSk7XG4gICAgYXNzZXJ0Lm1hdGNoKG91dCwgL15cXG5zdHJhdGVneVxcLm1kIC4qU21hbGwgR3VpZGUvKTtcbiAgICBhc3NlcnQubWF0Y2gob3V0LCAvY292ZXJhZ2VcXC9taXNzaW5nLWZvY3VzLWFyZWEvKTtcbiAgICBhc3NlcnQuZXF1YWwoZXJyLCAnJyk7XG4gIH0pO1xuXG4gIGl0KCdleGl0cyBieSAtLWZhaWwtb24nLCBhc3luYyAoKSA9PiB7XG4gICAgd29ybGQud3JpdGUoJ3N0cmF0ZWd5LnlhbWwnLCAnZmlsZXM6IFtzdHJhdGVneS5tZF1cXG5ydWxlczogeyBjb3ZlcmFnZS9taXNzaW5nLWZvY3VzLWFyZWE6IHdhcm5pbmcgfVxcbicpO1xuICAgIGNvbnN0IGNvZGVzID0gW107XG4gICAgZm9yIChjb25zdCBiYXIgb2YgWydlcnJvcicsICd3YXJuaW5nJywgJ2luZm8nLCAnbmV2ZXInXSkgY29kZXMucHVzaCgoYXdhaXQgd29ybGQucnVuKFsnLS1mYWlsLW9uJywgYmFyXSkpLmNvZGUpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoY29kZXMsIFswLCAxLCAxLCAwXSk7XG4gIH0pO1xuXG4gIGl0KCdleGl0cyBieSAtLW1pbi1jb3ZlcmFnZSBhbmQgc2F5cyB3aHknLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgYmVsb3cgPSBhd2FpdCB3b3JsZC5ydW4oWydzdHJhdGVneS5tZCcsICctLWZhaWwtb24nLCAnbmV2ZXInLCAnLS1taW4tY292ZXJhZ2UnLCAnOTknXSk7XG4gICAgYXNzZXJ0LmVxdWFsKGJlbG93LmNvZGUsIDEpO1xuICAgIGFzc2VydC5tYXRjaChiZWxvdy5lcnIsIC9zdHJhdGVneVxcLm1kIGNvdmVycyBcXGQrICUgb2Ygd2hhdCBhcHBsaWVzLCBsZXNzIHRoYW4gdGhlIDk5ICUgYXNrZWQgZm9yLyk7XG4gICAgYXNzZXJ0LmVxdWFsKChhd2FpdCB3b3JsZC5ydW4oWydzdHJhdGVneS5tZCcsICctLWZhaWwtb24nLCAnbmV2ZXInLCAnLS1taW4tY292ZXJhZ2UnLCAnMCddKSkuY29kZSwgMCk7XG4gICAgd29ybGQud3JpdGUoJ2VtcHR5Lm1kJywgJycpO1xuICAgIGNvbnN0IGVtcHR5ID0gYXdhaXQgd29ybGQucnVuKFsnZW1wdHkubWQnLCAnLS1mYWlsLW9uJywgJ25ldmVyJywgJy0tbWluLWNvdmVyYWdlJywgJzEnXSk7XG4gICAgYXNzZXJ0LmVxdWFsKGVtcHR5LmNvZGUsIDEpO1xuICAgIGFzc2VydC5tYXRjaChlbXB0eS5lcnIsIC9jb3VsZCBub3QgYmUgbWVhc3VyZWQvKTtcbiAgfSk7XG5cbiAgaXQoJ3NheXMgb24gc3RhbmRhcmQgZXJyb3Igd2hhdCBpdCB0b29rIHdpdGhvdXQgYXJndW1lbnRzJywgYXN5bmMgKCkgPT4ge1xuICAgIGNvbnN0IHsgb3V0LCBlcnIgfSA9IGF3YWl0IHdvcmxkLnJ1bihbJy0tZm9ybWF0JywgJ2pzb24nXSk7XG4gICAgYXNzZXJ0Lm1hdGNoKGVyciwgL15DaGVja2luZyBzdHJhdGVneVxcLm1kLyk7XG4gICAgYXNzZXJ0LmVxdWFsKEpTT04ucGFyc2Uob3V0KS5maWxlc1swXS5wYXRoLCAnc3RyYXRlZ3kubWQnKTtcbiAgICBhc3NlcnQuZXF1YWwoKGF3YWl0IHdvcmxkLnJ1bihbJy0tcXVpZXQnXSkpLmVyciwgJycpO1xuICB9KTtcblxuICBpdCgnd3JpdGVzIHNldmVyYWwgcmVwb3J0cyBhdCBvbmNlJywgYXN5bmMgKCkgPT4ge1xuICAgIGNvbnN0IGFyZ3YgPSBbXG4gICAgICAnc3RyYXRlZ3kubWQnLFxuICAgICAgJy0tb3V0cHV0JyxcbiAgICAgICdzYXJpZj1hLnNhcmlmJyxcbiAgICAgICctbycsXG4gICAgICAnbWFya2Rvd249Yi5tZCcsXG4gICAgICAnLW8nLFxuICAgICAgJ2MuanNvbicsXG4gICAgICAnLW8nLFxuICAgICAgJ2dpdGh1Yj1kLnR4dCcsXG4gICAgXTtcbiAgICBjb25zdCB7IGNvZGUsIG91dCB9ID0gYXdhaXQgd29ybGQucnVuKGFyZ3YpO1xuICAgIGFzc2VydC5lcXVhbChjb2RlLCAxKTtcbiAgICBhc3NlcnQubWF0Y2gob3V0LCAvQ292ZXJhZ2UvKTtcbiAgICBhc3NlcnQuZXF1YWwoSlNPTi5wYXJzZShyZWFkKCdhLnNhcmlmJykpLnZlcnNpb24sICcyLjEuMCcpO1xuICAgIGFzc2VydC5tYXRjaChyZWFkKCdiLm1kJyksIC9uY3MtY2hlY2s6cmVwb3J0Lyk7XG4gICAgYXNzZXJ0LmVxdWFsKEpTT04ucGFyc2UocmVhZCgnYy5qc29uJykpLnZlcnNpb24sIDEpO1xuICAgIGFzc2VydC5tYXRjaChyZWFkKCdkLnR4dCcpLCAvXjo6ZXJyb3IgZmlsZT1zdHJhdGVneVxcLm1kLyk7XG4gIH0pO1xuXG4gIGl0KCd3cml0ZXMgbm90aGluZyB0byBzdGFuZGFyZCBvdXRwdXQgd2hlcmUgYSBmaWxlIHRha2VzIGl0cyBwbGFjZScsIGFzeW5jICgpID0+IHtcbiAgICBjb25zdCB7IG91dCB9ID0gYXdhaXQgd29ybGQucnVuKFsnc3RyYXRlZ3kubWQnLCAnLS1mb3JtYXQnLCAnanNvbicsICctLW91dHB1dCcsICdyLmpzb24nXSk7XG4gICAgYXNzZXJ0LmVxdWFsKG91dCwgJycpO1xuICAgIGFzc2VydC5vayhleGlzdHNTeW5jKGpvaW4od29ybGQuZm9sZGVyLCAnci5qc29uJykpKTtcbiAgfSk7XG5cbiAgaXQoJ3dyaXRlcyBub3RoaW5nIGF0IGFsbCB3aGVuIGFueXRoaW5nIGlzIHdyb25nJywgYXN5bmMgKCkgPT4ge1xuICAgIHN5bWxpbmtTeW5jKCdzdHJhdGVneS5tZCcsIGpvaW4od29ybGQuZm9sZGVyLCAnbGluay5tZCcpKTtcbiAgICB3b3JsZC53cml0ZSgnc3RyYXRlZ3kueWFtbCcsICdmaWxlczogW3N0cmF0ZWd5Lm1kXVxcbicpO1xuICAgIGZvciAoY29uc3QgW2FyZ3YsIG1lc3NhZ2VdIG9mIFtcbiAgICAgIFtbJ3N0cmF0ZWd5Lm1kJywgJ21pc3NpbmcubWQnLCAnLW8nLCAnanNvbj1yLmpzb24nXSwgL21pc3NpbmdcXC5tZCBkb2VzIG5vdCBleGlzdC9dLFxuICAgICAgW1xuICAgICAgICBbJ3N0cmF0ZWd5Lm1kJywgJy1vJywgJ2pzb249ci5qc29uJywgJy1vJywgJ2pzb249bm8vci5qc29uJ10sXG4gICAgICAgIC9ub1xcL3JcXC5qc29uIGNhbm5vdCBiZSB3cml0dGVuOiBpdHMgZm9sZGVyIGRvZXMgbm90IGV4aXN0LyxcbiAgICAgIF0sXG4gICAgICBbWydzdHJhdGVneS5tZCcsICctbycsICdqc29uPXIuanNvbicsICctbycsICd0ZXh0PS4vci5qc29uJ10sIC9hbHJlYWR5IHRoZSB0YXJnZXQvXSxcbiAgICAgIFtbJ3N0cmF0ZWd5Lm1kJywgJy1vJywgJ2pzb249ci5qc29uJywgJy1vJywgJ3RleHQ9c3RyYXRlZ3kubWQnXSwgL3N0cmF0ZWd5XFwubWQgaXMgcmVhZCBieSB0aGlzIHJ1bi9dLFxuICAgICAgW1snc3RyYXRlZ3kubWQnLCAnLW8nLCAnanNvbj1yLmpzb24nLCAnLW8nLCAndGV4dD1saW5rLm1kJ10sIC9saW5rXFwubWQgaXMgcmVhZCBieSB0aGlzIHJ1bi9dLFxuICAgICAgW1snc3RyYXRlZ3kubWQnLCAnLW8nLCAnanNvbj1yLmpzb24nLCAnLW8nLCAndGV4dD1zdHJhdGVneS55YW1sJ10sIC9zdHJhdGVneVxcLnlhbWwgaXMgcmVhZCBieSB0aGlzIHJ1bi9dLFxuICAgICAgW1snc3RyYXRlZ3kubWQnLCAnLW8nLCAnanNvbj1yLmpzb24nLCAnLW8nLCAndGV4dD0uJ10sIC9pcyBhIGZvbGRlci9dLFxuICAgIF0gYXMgY29uc3QpIHtcbiAgICAgIGNvbnN0IHsgY29kZSwgb3V0LCBlcnIgfSA9IGF3YWl0IHdvcmxkLnJ1bihhcmd2KTtcbiAgICAgIGFzc2VydC5kZWVwRXF1YWwoW2NvZGUsIG91dF0sIFsyLCAnJ10pO1xuICAgICAgYXNzZXJ0Lm1hdGNoKGVyciwgbWVzc2FnZSk7XG4gICAgICBhc3NlcnQuZXF1YWwoZXhpc3RzU3luYyhqb2luKHdvcmxkLmZvbGRlciwgJ3IuanNvbicpKSwgZmFsc2UpO1xuICAgICAgYXNzZXJ0LmVxdWFsKHJlYWQoJ3N0cmF0ZWd5Lm1kJyksIFNUUkFURUdZKTtcbiAgICB9XG4gIH0pO1xuXG4gIGl0KCdjaGVja3Mgc3RhbmRhcmQgaW5wdXQgdW5kZXIgYSBuYW1lLCB3aXRoIHRoZSBzZXR0aW5ncyBvZiBpdHMgc3RyYXRlZ3knLCBhc3luYyAoKSA9PiB7XG4gICAgd29ybGQud3JpdGUoJ3N0cmF0ZWd5LnlhbWwnLCAndGl0bGU6IEZyb20gWUFNTFxcbmZpbGVzOiBbc3RyYXRlZ3kubWRdXFxuJyk7XG4gICAgY29uc3QgbmFtZWQgPSBhd2FpdCB3b3JsZC5ydW4oWyctLXN0ZGluLWZpbGVuYW1lJywgJ3N0cmF0ZWd5Lm1kJywgJy0tZm9ybWF0JywgJ2pzb24nXSwge1xuICAgICAgc3RkaW46IGAke1NUUkFURUdZfVxcblRCRFxcbmAsXG4gICAgfSk7XG4gICAgY29uc3QgcmVwb3J0ID0gSlNPTi5wYXJzZShuYW1lZC5vdXQpO1xuICAgIGFzc2VydC5lcXVhbChyZXBvcnQudGl0bGUsICdGcm9tIFlBTUwnKTtcbiAgICBhc3NlcnQuZXF1YWwocmVwb3J0LmZpbmRpbmdzLmZpbHRlcigob25lOiB7IHJ1bGVJZDogc3RyaW5nIH0pID0+IG9uZS5ydWxlSWQgPT09ICd0ZXh0L3BsYWNlaG9sZGVyJykubGVuZ3RoLCAxKTtcbiAgICBjb25zdCBkYXNoID0gYXdhaXQgd29ybGQucnVuKFsnLScsICctLWZvcm1hdCcsICdqc29uJ10sIHsgc3RkaW46IFNUUkFURUdZIH0pO1xuICAgIGFzc2VydC5lcXVhbChKU09OLnBhcnNlKGRhc2gub3V0KS5maWxlc1swXS5wYXRoLCAnc3RkaW4ubWQnKTtcbiAgICBhc3NlcnQuZXF1YWwoKGF3YWl0IHdvcmxkLnJ1bihbJy0nLCAnc3RyYXRlZ3kubWQnXSkpLmNvZGUsIDIpO1xuICB9KTtcblxuICBpdCgndGFrZXMgYSBjYXRhbG9ndWUgb2YgdGhlIHVzZXIsIG5hbWVkIGJ5IG9wdGlvbiwgY29uZmlndXJhdGlvbiBvciBmcm9udCBtYXR0ZXInLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgY2F0YWxvZ3VlID0ge1xuICAgICAgaWQ6ICdtaW5lJyxcbiAgICAgIHZlcnNpb246ICcxJyxcbiAgICAgIHRpdGxlOiAnTXkgR3VpZGUnLFxuICAgICAgc291cmNlOiAnTWUnLFxuICAgICAgbGFuZ3VhZ2U6ICdlbicsXG4gICAgICBhcmVhczogW1xuICAgICAgICB7XG4gICAgICAgICAgaWQ6ICcxJyxcbiAgICAgICAgICB0aXRsZTogJ0FsbCcsXG4gICAgICAgICAgc2hvcnQ6ICdBbGwnLFxuICAgICAgICAgIHN1bW1hcnk6ICdBbGwgb2YgaXQuJyxcbiAgICAgICAgICBlbGVtZW50czogW1xuICAgICAgICAgICAge1xuICAgICAgICAgICAgICBpZDogJzEuMScsXG4gICAgICAgICAgICAgIHRpdGxlOiAnVGVhbScsXG4gICAgICAgICAgICAgIHN1bW1hcnk6ICdBIHRlYW0uJyxcbiAgICAgICAgICAgICAgYXNrczogW3sgdGV4dDogJ05hbWVzIHRoZSB0ZWFtLicsIHRlcm1zOiBbJ3Jlc3BvbnNlIHRlYW0nXSB9XSxcbiAgICAgICAgICAgICAgcGhyYXNlczogeyBkZWZpbmluZzogWydyZXNwb25zZSB0ZWFtJ10sIHN0cm9uZzogW10sIHN1cHBvcnRpbmc6IFtdIH0sXG4gICAgICAgICAgICB9LFxuICAgICAgICAgIF0sXG4gICAgICAgIH0sXG4gICAgICBdLFxuICAgIH07XG4gICAgd29ybGQud3JpdGUoJ2NhdC5qc29uJywgSlNPTi5zdHJpbmdpZnkoY2F0YWxvZ3VlKSk7XG4gICAgY29uc3QgdGl0bGVPZiA9IGFzeW5jICguLi5hcmd2OiBzdHJpbmdbXSkgPT4ge1xuICAgICAgY29uc3QgeyBvdXQsIGVyciB9ID0gYXdhaXQgd29ybGQucnVuKFsuLi5hcmd2LCAnLS1mb3JtYXQnLCAnanNvbiddKTtcbiAgICAgIGFzc2VydC5lcXVhbChlcnIsICcnKTtcbiAgICAgIHJldHVybiBKU09OLnBhcnNlKG91dCkuZnJhbWV3b3JrLmlkO1xuICAgIH07XG4gICAgYXNzZXJ0LmVxdWFsKGF3YWl0IHRpdGxlT2YoJ3N0cmF0ZWd5Lm1kJywgJy0tZnJhbWV3b3JrJywgJ2NhdC5qc29uJyksICdtaW5lJyk7XG4gICAgd29ybGQud3JpdGUoJ2Zyb250Lm1kJywgYC0tLVxcbmZyYW1ld29yazogY2F0Lmpzb25cXG4tLS1cXG4ke1NUUkFURUdZfWApO1xuICAgIGFzc2VydC5lcXVhbChhd2FpdCB0aXRsZU9mKCdmcm9udC5tZCcpLCAnbWluZScpO1xuICAgIHdvcmxkLndyaXRlKCdzdWIvc3RyYXRlZ3kueWFtbCcsICdmaWxlczogW2EubWRdXFxuZnJhbWV3b3JrOiBvd24uanNvblxcbicpO1xuICAgIHdvcmxkLndyaXRlKCdzdWIvb3duLmpzb24nLCBKU09OLnN0cmluZ2lmeShjYXRhbG9ndWUpKTtcbiAgICB3b3JsZC53cml0ZSgnc3ViL2EubWQnLCBTVFJBVEVHWSk7XG4gICAgYXNzZXJ0LmVxdWFsKGF3YWl0IHRpdGxlT2YoJ3N1YicpLCAnbWluZScpO1xuICAgIHdvcmxkLndyaXRlKCdiYWQuanNvbicsICd7XCJpZFwiOiAxfScpO1xuICAgIGNvbnN0IGJhZCA9IGF3YWl0IHdvcmxkLnJ1bihbJ3N0cmF0ZWd5Lm1kJywgJy0tZnJhbWV3b3JrJywgJ2JhZC5qc29uJ10pO1xuICAgIGFzc2VydC5lcXVhbChiYWQuY29kZSwgMik7XG4gICAgYXNzZXJ0Lm1hdGNoKGJhZC5lcnIsIC9uY3MtY2hlY2s6IGJhZFxcLmpzb246XFxkKzpcXGQrIC8pO1xuICAgIGNvbnN0IHVua25vd24gPSBhd2FpdCB3b3JsZC5ydW4oWydzdHJhdGVneS5tZCcsICctLWZyYW1ld29yaycsICduY3MtZ3VpZGUtMjA1MiddKTtcbiAgICBhc3NlcnQubWF0Y2godW5rbm93bi5lcnIsIC9kaWQgeW91IG1lYW4gbmNzLWd1aWRlLTIwMjUvKTtcbiAgICBjb25zdCBnb25lID0gYXdhaXQgd29ybGQucnVuKFsnc3RyYXRlZ3kubWQnLCAnLS1mcmFtZXdvcmsnLCAnZ29uZS55YW1sJ10pO1xuICAgIGFzc2VydC5tYXRjaChnb25lLmVyciwgL2dvbmVcXC55YW1sIGRvZXMgbm90IGV4aXN0Lyk7XG4gIH0pO1xuXG4gIGl0KCdnb2VzIGJ5IC0tcHJvZmlsZScsIGFzeW5jICgpID0+IHtcbiAgICBjb25zdCBsZXZlbHMgPSBhc3luYyAocHJvZmlsZTogc3RyaW5nKSA9PiB7XG4gICAgICBjb25zdCB7IG91dCB9ID0gYXdhaXQgd29ybGQucnVuKFsnc3RyYXRlZ3kubWQnLCAnLS1wcm9maWxlJywgcHJvZmlsZSwgJy0tZm9ybWF0JywgJ2pzb24nXSk7XG4gICAgICByZXR1cm4gSlNPTi5wYXJzZShvdXQpLmZpbmRpbmdzLm1hcCgob25lOiB7IHNldmVyaXR5OiBzdHJpbmcgfSkgPT4gb25lLnNldmVyaXR5KTtcbiAgICB9O1xuICAgIGFzc2VydC5ub3REZWVwRXF1YWwoYXdhaXQgbGV2ZWxzKCdkcmFmdGluZycpLCBhd2FpdCBsZXZlbHMoJ3JlbGVhc2UnKSk7XG4gIH0pO1xuXG4gIGl0KCdleHBsYWlucyBlbGVtZW50cywgYXJlYXMsIHByaW5jaXBsZXMgYW5kIHJ1bGVzLCBhbmQgbmFtZXMgdGhlIG5lYXJlc3Qgb2Ygd2hhdCBpdCBkb2VzIG5vdCBrbm93JywgYXN5bmMgKCkgPT4ge1xuICAgIGFzc2VydC5tYXRjaChcbiAgICAgIChhd2FpdCB3b3JsZC5ydW4oWydleHBsYWluJywgJzEuMSddKSkub3V0LFxuICAgICAgL14xXFwuMSB7Mn1SZXNwb25zZSBUZWFtXFxuLipTbWFsbCBHdWlkZVteXSpTYXlzIHdobyBkb2VzIHJlc3BvbnNlIHRlYW1cXG5bXl0qIyMjIFJlc3BvbnNlIFRlYW0vLFxuICAgICk7XG4gICAgYXNzZXJ0Lm1hdGNoKChhd2FpdCB3b3JsZC5ydW4oWydleHBsYWluJywgJzEnXSkpLm91dCwgL0l0cyBlbGVtZW50c1xcbiB7Mn0xXFwuMSB7Mn1SZXNwb25zZSBUZWFtLyk7XG4gICAgYXNzZXJ0Lm1hdGNoKChhd2FpdCB3b3JsZC5ydW4oWydleHBsYWluJywgJzknXSkpLm91dCwgL09wZW5uZXNzLyk7XG4gICAgYXNzZXJ0Lm1hdGNoKChhd2FpdCB3b3JsZC5ydW4oWydleHBsYWluJywgJ3RleHQvcGxhY2Vob2xkZXInLCAnMi4xJ10pKS5vdXQsIC90ZXh0XFwvcGxhY2Vob2xkZXJbXl0qU2Nob29scy8pO1xuICAgIGNvbnN0IHVua25vd24gPSBhd2FpdCB3b3JsZC5ydW4oWydleHBsYWluJywgJzEuNyddKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKFt1bmtub3duLmNvZGUsIHVua25vd24ub3V0XSwgWzIsICcnXSk7XG4gICAgYXNzZXJ0Lm1hdGNoKHVua25vd24uZXJyLCAvTm90aGluZyBpcyBrbm93biBhcyBcIjFcXC43XCIuKjFcXC4xIFJlc3BvbnNlIFRlYW18Tm90aGluZyBpcyBrbm93biBhcyBcIjFcXC43XCIuKjFcXC4xLyk7XG4gICAgYXNzZXJ0Lm1hdGNoKChhd2FpdCB3b3JsZC5ydW4oWydleHBsYWluJywgJ3RleHQvcGxhY2Vob2RsZXInXSkpLmVyciwgL05lYXJlc3Q6IHRleHRcXC9wbGFjZWhvbGRlci8pO1xuICAgIGFzc2VydC5tYXRjaCgoYXdhaXQgd29ybGQucnVuKFsnZXhwbGFpbicsICdzY2hvb2xzJ10pKS5lcnIsIC9OZWFyZXN0OiAyXFwuMSBTY2hvb2xzLyk7XG4gICAgYXNzZXJ0LmVxdWFsKChhd2FpdCB3b3JsZC5ydW4oWydleHBsYWluJ10pKS5jb2RlLCAyKTtcbiAgfSk7XG5cbiAgaXQoJ2xpc3RzIHJ1bGVzJywgYXN5bmMgKCkgPT4ge1xuICAgIGNvbnN0IHsgY29kZSwgb3V0IH0gPSBhd2FpdCB3b3JsZC5ydW4oWydydWxlcyddKTtcbiAgICBhc3NlcnQuZXF1YWwoY29kZSwgMCk7XG4gICAgYXNzZXJ0Lm1hdGNoKG91dCwgL15jb3ZlcmFnZVxcL21pc3NpbmctZm9jdXMtYXJlYVxcbiB7Mn1cXFMvKTtcbiAgfSk7XG5cbiAgaXQoJ3dyaXRlcyBhIHN0cmF0ZWd5LnlhbWwgdGhhdCBpdCB0aGVuIGdvZXMgYnksIGFuZCBuZXZlciBvdmVyIGFub3RoZXIgZmlsZScsIGFzeW5jICgpID0+IHtcbiAgICB3b3JsZC53cml0ZSgnUkVBRE1FLm1kJywgJ3gnKTtcbiAgICB3b3JsZC53cml0ZSgnY2gvW2FdLm1kJywgU1RSQVRFR1kpO1xuICAgIGNvbnN0IHsgY29kZSwgb3V0IH0gPSBhd2FpdCB3b3JsZC5ydW4oWydpbml0J10pO1xuICAgIGFzc2VydC5lcXVhbChjb2RlLCAwKTtcbiAgICBhc3NlcnQubWF0Y2gob3V0LCAvV3JvdGUgc3RyYXRlZ3lcXC55YW1sIHdpdGggY2hcXC9cXFthXFxdXFwubWQsIHN0cmF0ZWd5XFwubWQvKTtcbiAgICBjb25zdCB7IG91dDogcmVwb3J0IH0gPSBhd2FpdCB3b3JsZC5ydW4oWyctLWZvcm1hdCcsICdqc29uJ10pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoXG4gICAgICBKU09OLnBhcnNlKHJlcG9ydCkuZmlsZXMubWFwKChvbmU6IHsgcGF0aDogc3RyaW5nIH0pID0+IG9uZS5wYXRoKSxcbiAgICAgIFsnY2gvW2FdLm1kJywgJ3N0cmF0ZWd5Lm1kJ10sXG4gICAgKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKFxuICAgICAgSlNPTi5wYXJzZShyZXBvcnQpLmZpbmRpbmdzLmZpbHRlcigob25lOiB7IHJ1bGVJZDogc3RyaW5nIH0pID0+IG9uZS5ydWxlSWQuc3RhcnRzV2l0aCgnY29uZmlnLycpKSxcbiAgICAgIFtdLFxuICAgICk7XG4gICAgY29uc3QgYmVmb3JlID0gcmVhZCgnc3RyYXRlZ3kueWFtbCcpO1xuICAgIGNvbnN0IGFnYWluID0gYXdhaXQgd29ybGQucnVuKFsnaW5pdCddKTtcbiAgICBhc3NlcnQuZXF1YWwoYWdhaW4uY29kZSwgMik7XG4gICAgYXNzZXJ0Lm1hdGNoKGFnYWluLmVyciwgL3N0cmF0ZWd5XFwueWFtbCBleGlzdHMgYWxyZWFkeSBhbmQgd2FzIGxlZnQgYXMgaXQgaXMvKTtcbiAgICBhc3NlcnQuZXF1YWwocmVhZCgnc3RyYXRlZ3kueWFtbCcpLCBiZWZvcmUpO1xuICB9KTtcblxuICBpdCgnbGlzdHMga2V5cyBpbiBpdHMgbmV3IHN0cmF0ZWd5LnlhbWwgdGhhdCBhcmUgYWxsIGtub3duJywgYXN5bmMgKCkgPT4ge1xuICAgIGF3YWl0IHdvcmxkLnJ1bihbJ2luaXQnXSk7XG4gICAgY29uc3QgYWxsID0gcmVhZCgnc3RyYXRlZ3kueWFtbCcpLnJlcGxhY2UoL14jICg/PVthLXpBLVpdKzp8ICApL2dtLCAnJyk7XG4gICAgd29ybGQud3JpdGUoJ3N0cmF0ZWd5LnlhbWwnLCBhbGwpO1xuICAgIGNvbnN0IHsgb3V0LCBlcnIgfSA9IGF3YWl0IHdvcmxkLnJ1bihbJy0tZm9ybWF0JywgJ2pzb24nLCAnLS1xdWlldCddKTtcbiAgICBhc3NlcnQuZXF1YWwoZXJyLCAnJyk7XG4gICAgY29uc3QgaWRzID0gSlNPTi5wYXJzZShvdXQpLmZpbmRpbmdzLm1hcCgob25lOiB7IHJ1bGVJZDogc3RyaW5nIH0pID0+IG9uZS5ydWxlSWQpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoXG4gICAgICBpZHMuZmlsdGVyKChpZDogc3RyaW5nKSA9PiAvXmNvbmZpZ1xcLyg/IXVua25vd24tZWxlbWVudCkvLnRlc3QoaWQpKSxcbiAgICAgIFtdLFxuICAgICk7XG4gICAgYXNzZXJ0LmVxdWFsKEpTT04ucGFyc2Uob3V0KS50aXRsZSwgJ05hdGlvbmFsIEN5YmVyc2VjdXJpdHkgU3RyYXRlZ3kgMjAyNi0yMDMwJyk7XG4gIH0pO1xuXG4gIGl0KCdwcmludHMgdGhlIHJlZ2lzdGVyIG9mIEtQSXMnLCBhc3luYyAoKSA9PiB7XG4gICAgZm9yIChjb25zdCBmb3JtYXQgb2YgWyd0ZXh0JywgJ2NzdicsICdtYXJrZG93biddKSB7XG4gICAgICBjb25zdCB7IGNvZGUgfSA9IGF3YWl0IHdvcmxkLnJ1bihbJ2twaXMnLCAnc3RyYXRlZ3kubWQnLCAnLS1mb3JtYXQnLCBmb3JtYXRdKTtcbiAgICAgIGFzc2VydC5lcXVhbChjb2RlLCAwKTtcbiAgICB9XG4gICAgY29uc3QgeyBvdXQgfSA9IGF3YWl0IHdvcmxkLnJ1bihbJ2twaXMnLCAnc3RyYXRlZ3kubWQnLCAnLS1mb3JtYXQnLCAnanNvbiddKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKEpTT04ucGFyc2Uob3V0KS5rcGlzLCBbXSk7XG4gIH0pO1xuXG4gIGl0KCdwcmludHMgaGVscCBhbmQgdmVyc2lvbicsIGFzeW5jICgpID0+IHtcbiAgICBhc3NlcnQubWF0Y2goKGF3YWl0IHdvcmxkLnJ1bihbJy0taGVscCddKSkub3V0LCAvRXhhbXBsZXMvKTtcbiAgICBhc3NlcnQubWF0Y2goKGF3YWl0IHdvcmxkLnJ1bihbJ2twaXMnLCAnLWgnXSkpLm91dCwgL0V4aXQgY29kZXMvKTtcbiAgICBhc3NlcnQubWF0Y2goKGF3YWl0IHdvcmxkLnJ1bihbJy0tdmVyc2lvbiddKSkub3V0LCAvXlxcZCtcXC5cXGQrXFwuXFxkK1xcbiQvKTtcbiAgfSk7XG5cbiAgaXQoJ2lzIGNvbG91cmZ1bCBvbmx5IHdoZXJlIGFza2VkIG9yIG9uIGEgdGVybWluYWwnLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgY29sb3JlZCA9IGFzeW5jIChhcmd2OiBzdHJpbmdbXSwgZW52OiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+LCBpc1RUWTogYm9vbGVhbikgPT4ge1xuICAgICAgbGV0IG91dCA9ICcnO1xuICAgICAgY29uc3Qgc3Rkb3V0ID0geyB3cml0ZTogKHRleHQ6IHN0cmluZykgPT4gdm9pZCAob3V0ICs9IHRleHQpLCBpc1RUWSB9O1xuICAgICAgYXdhaXQgd29ybGQucnVuKFsnc3RyYXRlZ3kubWQnLCAuLi5hcmd2XSwgeyBlbnYsIHN0ZG91dCB9KTtcbiAgICAgIHJldHVybiBvdXQuaW5jbHVkZXMoJ1xcdTAwMWJbJyk7XG4gICAgfTtcbiAgICBhc3NlcnQuZXF1YWwoYXdhaXQgY29sb3JlZChbXSwge30sIGZhbHNlKSwgZmFsc2UpO1xuICAgIGFzc2VydC5lcXVhbChhd2FpdCBjb2xvcmVkKFtdLCB7fSwgdHJ1ZSksIHRydWUpO1xuICAgIGFzc2VydC5lcXVhbChhd2FpdCBjb2xvcmVkKFtdLCB7IE5PX0NPTE9SOiAnMScgfSwgdHJ1ZSksIGZhbHNlKTtcbiAgICBhc3NlcnQuZXF1YWwoYXdhaXQgY29sb3JlZChbXSwgeyBURVJNOiAnZHVtYicgfSwgdHJ1ZSksIGZhbHNlKTtcbiAgICBhc3NlcnQuZXF1YWwoYXdhaXQgY29sb3JlZChbXSwgeyBGT1JDRV9DT0xPUjogJzEnLCBOT19DT0xPUjogJzEnIH0sIGZhbHNlKSwgdHJ1ZSk7XG4gICAgYXNzZXJ0LmVxdWFsKGF3YWl0IGNvbG9yZWQoW10sIHsgRk9SQ0VfQ09MT1I6ICcwJyB9LCB0cnVlKSwgZmFsc2UpO1xuICAgIGFzc2VydC5lcXVhbChhd2FpdCBjb2xvcmVkKFsnLS1uby1jb2xvciddLCB7IEZPUkNFX0NPTE9SOiAnMScgfSwgdHJ1ZSksIGZhbHNlKTtcbiAgICBhc3NlcnQuZXF1YWwoYXdhaXQgY29sb3JlZChbJy0tY29sb3InXSwgeyBOT19DT0xPUjogJzEnIH0sIGZhbHNlKSwgdHJ1ZSk7XG4gIH0pO1xuXG4gIGl0KCdzaG93cyBwcm9ncmVzcyBvbmx5IG9uIGEgdGVybWluYWwgYW5kIHRha2VzIGl0IGF3YXkgYWdhaW4nLCBhc3luYyAoKSA9PiB7XG4gICAgZm9yIChjb25zdCBuYW1lIG9mIFsnYScsICdiJywgJ2MnXSkgd29ybGQud3JpdGUoYCR7bmFtZX0ubWRgLCBTVFJBVEVHWSk7XG4gICAgbGV0IGVyciA9ICcnO1xuICAgIGNvbnN0IHN0ZGVyciA9IHsgd3JpdGU6ICh0ZXh0OiBzdHJpbmcpID0+IHZvaWQgKGVyciArPSB0ZXh0KSwgaXNUVFk6IHRydWUgfTtcbiAgICBhd2FpdCB3b3JsZC5ydW4oWycuJ10sIHsgc3RkZXJyIH0pO1xuICAgIGFzc2VydC5tYXRjaChlcnIsIC80XFwvNCBzdHJhdGVneVxcLm1kLyk7XG4gICAgYXNzZXJ0Lm9rKGVyci5lbmRzV2l0aCgnXFxyXFx1MDAxYltLJykpO1xuICAgIGFzc2VydC5lcXVhbCgoYXdhaXQgd29ybGQucnVuKFsnLiddKSkuZXJyLCAnJyk7XG4gIH0pO1xuXG4gIGl0KCdnaXZlcyB0aGUgc2FtZSBieXRlcyB0d2ljZScsIGFzeW5jICgpID0+IHtcbiAgICBmb3IgKGNvbnN0IGZvcm1hdCBvZiBbJ3RleHQnLCAnanNvbicsICdzYXJpZicsICdnaXRodWInLCAnbWFya2Rvd24nXSkge1xuICAgICAgY29uc3QgW29uZSwgdHdvXSA9IFthd2FpdCB3b3JsZC5ydW4oWyctLWZvcm1hdCcsIGZvcm1hdF0pLCBhd2FpdCB3b3JsZC5ydW4oWyctLWZvcm1hdCcsIGZvcm1hdF0pXTtcbiAgICAgIGFzc2VydC5lcXVhbChvbmUub3V0LCB0d28ub3V0KTtcbiAgICB9XG4gIH0pO1xuXG4gIGl0KCdsZXRzIG5vIGRyYWZ0IHNwZWFrIHRvIHRoZSBydW5uZXIgb2YgR2l0SHViIEFjdGlvbnMnLCBhc3luYyAoKSA9PiB7XG4gICAgd29ybGQud3JpdGUoJ3gubWQnLCBgJHtTVFJBVEVHWX1cXG4jIyAjI1thZGQtbWFza114XFxuXFxuIyMgOjplcnJvcjo6eCBUQkRcXG5gKTtcbiAgICBjb25zdCBlbnYgPSB7IEdJVEhVQl9BQ1RJT05TOiAndHJ1ZScgfTtcbiAgICBmb3IgKGNvbnN0IGZvcm1hdCBvZiBbJ3RleHQnLCAnanNvbicsICdzYXJpZicsICdnaXRodWInLCAnbWFya2Rvd24nXSkge1xuICAgICAgY29uc3QgeyBvdXQgfSA9IGF3YWl0IHdvcmxkLnJ1bihbJ3gubWQnLCAnLS1mb3JtYXQnLCBmb3JtYXQsICctLXZlcmJvc2UnXSwgeyBlbnYgfSk7XG4gICAgICBhc3NlcnQuZG9lc05vdE1hdGNoKG91dCwgLyMjXFxbLywgZm9ybWF0KTtcbiAgICAgIGlmIChmb3JtYXQgIT09ICdnaXRodWInKSBhc3NlcnQuZG9lc05vdE1hdGNoKG91dCwgL15cXHMqOjovbSwgZm9ybWF0KTtcbiAgICB9XG4gICAgY29uc3QgeyBvdXQgfSA9IGF3YWl0IHdvcmxkLnJ1bihbJ3gubWQnLCAnLS1mb3JtYXQnLCAnanNvbiddLCB7IGVudiB9KTtcbiAgICBhc3NlcnQub2soSlNPTi5wYXJzZShvdXQpLmZpbGVzWzBdKTtcbiAgfSk7XG5cbiAgaXQoJ2xpbmtzIHBsYWNlcyBpbiB0aGUgTWFya2Rvd24gb2YgYSB3b3JrZmxvdyB0aGF0IHJ1bnMgaW4gdGhlIHJvb3Qgb2YgdGhlIHJlcG9zaXRvcnknLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgZ2l0aHViID0geyBHSVRIVUJfU0VSVkVSX1VSTDogJ2h0dHBzOi8vZy5leGFtcGxlJywgR0lUSFVCX1JFUE9TSVRPUlk6ICdvL3InLCBHSVRIVUJfU0hBOiAnYWJjJyB9O1xuICAgIGNvbnN0IHByaW50ID0gYXN5bmMgKHJvb3Q6IHN0cmluZykgPT5cbiAgICAgIChhd2FpdCB3b3JsZC5ydW4oWydzdHJhdGVneS5tZCcsICctLWZvcm1hdCcsICdtYXJrZG93biddLCB7IGVudjogeyAuLi5naXRodWIsIEdJVEhVQl9XT1JLU1BBQ0U6IHJvb3QgfSB9KSkub3V0O1xuICAgIGFzc2VydC5tYXRjaChhd2FpdCBwcmludCh3b3JsZC5mb2xkZXIpLCAvXFxdXFwoaHR0cHM6XFwvXFwvZ1xcLmV4YW1wbGVcXC9vXFwvclxcL2Jsb2JcXC9hYmNcXC9zdHJhdGVneVxcLm1kXFw/cGxhaW49MSNMMVxcKS8pO1xuICAgIGFzc2VydC5kb2VzTm90TWF0Y2goYXdhaXQgcHJpbnQoJy9lbHNld2hlcmUnKSwgL2h0dHBzOi8pO1xuICB9KTtcblxuICBpdCgndGFrZXMgdGhlIHJvb20gb2YgYSBqb2Igc3VtbWFyeScsIGFzeW5jICgpID0+IHtcbiAgICB3b3JsZC53cml0ZShcbiAgICAgICdsb25nLm1kJyxcbiAgICAgIGAke1NUUkFURUdZfSR7QXJyYXkuZnJvbSh7IGxlbmd0aDogOTAwIH0sIChfLCBpbmRleCkgPT4gYFxcblxcbiMjIFBhcnQgJHtpbmRleH1cXG5cXG4jIyBUQkQgJHtpbmRleH1gKS5qb2luKCcnKX1cXG5gLFxuICAgICk7XG4gICAgY29uc3QgZW52ID0geyBHSVRIVUJfU1RFUF9TVU1NQVJZOiBqb2luKHdvcmxkLmZvbGRlciwgJ3N1bW1hcnkubWQnKSB9O1xuICAgIGF3YWl0IHdvcmxkLnJ1bihbJ2xvbmcubWQnLCAnLW8nLCAnbWFya2Rvd249c3VtbWFyeS5tZCcsICctbycsICdtYXJrZG93bj1jb21tZW50Lm1kJ10sIHsgZW52IH0pO1xuICAgIGFzc2VydC5vayhyZWFkKCdjb21tZW50Lm1kJykubGVuZ3RoIDwgNjZfMDAwKTtcbiAgICBhc3NlcnQub2socmVhZCgnc3VtbWFyeS5tZCcpLmxlbmd0aCA+IDY2XzAwMCk7XG4gIH0pO1xufSk7XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBLE9BQU8sWUFBWTtBQUNuQixTQUFTLFlBQVksY0FBYyxtQkFBbUI7QUFDdEQsU0FBUyxZQUFZO0FBR3JCLFNBQVMsYUFBYSxNQUFNO0FBQzFCLE1BQUk7QUFDSixhQUFXLE1BQU07QUFDZixZQUFRLFlBQVk7QUFDcEIsVUFBTSxNQUFNLGVBQWUsUUFBUTtBQUFBLEVBQ3JDLENBQUM7QUFDRCxZQUFVLE1BQU0sTUFBTSxPQUFPLENBQUM7QUFDOUIsUUFBTSxPQUFPLENBQUMsU0FBaUIsYUFBYSxLQUFLLE1BQU0sUUFBUSxJQUFJLEdBQUcsTUFBTTtBQUU1RSxLQUFHLDhEQUE4RCxZQUFZO0FBQzNFLFVBQU0sRUFBRSxNQUFNLEtBQUssSUFBSSxJQUFJLE1BQU0sTUFBTSxJQUFJLENBQUMsYUFBYSxDQUFDO0FBQzFELFdBQU8sTUFBTSxNQUFNLENBQUM7QUFDcEIsV0FBTyxNQUFNLEtBQUssK0JBQStCO0FBQ2pELFdBQU8sTUFBTSxLQUFLLDhCQUE4QjtBQUNoRCxXQUFPLE1BQU0sS0FBSyxFQUFFO0FBQUEsRUFDdEIsQ0FBQztBQUVELEtBQUcsc0JBQXNCLFlBQVk7QUFDbkMsVUFBTSxNQUFNLGlCQUFpQix5RUFBeUU7QUFDdEcsVUFBTSxRQUFRLENBQUM7QUFDZixlQUFXLE9BQU8sQ0FBQyxTQUFTLFdBQVcsUUFBUSxPQUFPLEVBQUcsT0FBTSxNQUFNLE1BQU0sTUFBTSxJQUFJLENBQUMsYUFBYSxHQUFHLENBQUMsR0FBRyxJQUFJO0FBQzlHLFdBQU8sVUFBVSxPQUFPLENBQUMsR0FBRyxHQUFHLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDdEMsQ0FBQztBQUVELEtBQUcsd0NBQXdDLFlBQVk7QUFDckQsVUFBTSxRQUFRLE1BQU0sTUFBTSxJQUFJLENBQUMsZUFBZSxhQUFhLFNBQVMsa0JBQWtCLElBQUksQ0FBQztBQUMzRixXQUFPLE1BQU0sTUFBTSxNQUFNLENBQUM7QUFDMUIsV0FBTyxNQUFNLE1BQU0sS0FBSyx5RUFBeUU7QUFDakcsV0FBTyxPQUFPLE1BQU0sTUFBTSxJQUFJLENBQUMsZUFBZSxhQUFhLFNBQVMsa0JBQWtCLEdBQUcsQ0FBQyxHQUFHLE1BQU0sQ0FBQztBQUNwRyxVQUFNLE1BQU0sWUFBWSxFQUFFO0FBQzFCLFVBQU0sUUFBUSxNQUFNLE1BQU0sSUFBSSxDQUFDLFlBQVksYUFBYSxTQUFTLGtCQUFrQixHQUFHLENBQUM7QUFDdkYsV0FBTyxNQUFNLE1BQU0sTUFBTSxDQUFDO0FBQzFCLFdBQU8sTUFBTSxNQUFNLEtBQUssdUJBQXVCO0FBQUEsRUFDakQsQ0FBQztBQUVELEtBQUcseURBQXlELFlBQVk7QUFDdEUsVUFBTSxFQUFFLEtBQUssSUFBSSxJQUFJLE1BQU0sTUFBTSxJQUFJLENBQUMsWUFBWSxNQUFNLENBQUM7QUFDekQsV0FBTyxNQUFNLEtBQUssd0JBQXdCO0FBQzFDLFdBQU8sTUFBTSxLQUFLLE1BQU0sR0FBRyxFQUFFLE1BQU0sQ0FBQyxFQUFFLE1BQU0sYUFBYTtBQUN6RCxXQUFPLE9BQU8sTUFBTSxNQUFNLElBQUksQ0FBQyxTQUFTLENBQUMsR0FBRyxLQUFLLEVBQUU7QUFBQSxFQUNyRCxDQUFDO0FBRUQsS0FBRyxrQ0FBa0MsWUFBWTtBQUMvQyxVQUFNLE9BQU87QUFBQSxNQUNYO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQ0EsVUFBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLE1BQU0sTUFBTSxJQUFJLElBQUk7QUFDMUMsV0FBTyxNQUFNLE1BQU0sQ0FBQztBQUNwQixXQUFPLE1BQU0sS0FBSyxVQUFVO0FBQzVCLFdBQU8sTUFBTSxLQUFLLE1BQU0sS0FBSyxTQUFTLENBQUMsRUFBRSxTQUFTLE9BQU87QUFDekQsV0FBTyxNQUFNLEtBQUssTUFBTSxHQUFHLGtCQUFrQjtBQUM3QyxXQUFPLE1BQU0sS0FBSyxNQUFNLEtBQUssUUFBUSxDQUFDLEVBQUUsU0FBUyxDQUFDO0FBQ2xELFdBQU8sTUFBTSxLQUFLLE9BQU8sR0FBRyw0QkFBNEI7QUFBQSxFQUMxRCxDQUFDO0FBRUQsS0FBRyxrRUFBa0UsWUFBWTtBQUMvRSxVQUFNLEVBQUUsSUFBSSxJQUFJLE1BQU0sTUFBTSxJQUFJLENBQUMsZUFBZSxZQUFZLFFBQVEsWUFBWSxRQUFRLENBQUM7QUFDekYsV0FBTyxNQUFNLEtBQUssRUFBRTtBQUNwQixXQUFPLEdBQUcsV0FBVyxLQUFLLE1BQU0sUUFBUSxRQUFRLENBQUMsQ0FBQztBQUFBLEVBQ3BELENBQUM7QUFFRCxLQUFHLGdEQUFnRCxZQUFZO0FBQzdELGdCQUFZLGVBQWUsS0FBSyxNQUFNLFFBQVEsU0FBUyxDQUFDO0FBQ3hELFVBQU0sTUFBTSxpQkFBaUIsd0JBQXdCO0FBQ3JELGVBQVcsQ0FBQyxNQUFNLE9BQU8sS0FBSztBQUFBLE1BQzVCLENBQUMsQ0FBQyxlQUFlLGNBQWMsTUFBTSxhQUFhLEdBQUcsNEJBQTRCO0FBQUEsTUFDakY7QUFBQSxRQUNFLENBQUMsZUFBZSxNQUFNLGVBQWUsTUFBTSxnQkFBZ0I7QUFBQSxRQUMzRDtBQUFBLE1BQ0Y7QUFBQSxNQUNBLENBQUMsQ0FBQyxlQUFlLE1BQU0sZUFBZSxNQUFNLGVBQWUsR0FBRyxvQkFBb0I7QUFBQSxNQUNsRixDQUFDLENBQUMsZUFBZSxNQUFNLGVBQWUsTUFBTSxrQkFBa0IsR0FBRyxrQ0FBa0M7QUFBQSxNQUNuRyxDQUFDLENBQUMsZUFBZSxNQUFNLGVBQWUsTUFBTSxjQUFjLEdBQUcsOEJBQThCO0FBQUEsTUFDM0YsQ0FBQyxDQUFDLGVBQWUsTUFBTSxlQUFlLE1BQU0sb0JBQW9CLEdBQUcsb0NBQW9DO0FBQUEsTUFDdkcsQ0FBQyxDQUFDLGVBQWUsTUFBTSxlQUFlLE1BQU0sUUFBUSxHQUFHLGFBQWE7QUFBQSxJQUN0RSxHQUFZO0FBQ1YsWUFBTSxFQUFFLE1BQU0sS0FBSyxJQUFJLElBQUksTUFBTSxNQUFNLElBQUksSUFBSTtBQUMvQyxhQUFPLFVBQVUsQ0FBQyxNQUFNLEdBQUcsR0FBRyxDQUFDLEdBQUcsRUFBRSxDQUFDO0FBQ3JDLGFBQU8sTUFBTSxLQUFLLE9BQU87QUFDekIsYUFBTyxNQUFNLFdBQVcsS0FBSyxNQUFNLFFBQVEsUUFBUSxDQUFDLEdBQUcsS0FBSztBQUM1RCxhQUFPLE1BQU0sS0FBSyxhQUFhLEdBQUcsUUFBUTtBQUFBLElBQzVDO0FBQUEsRUFDRixDQUFDO0FBRUQsS0FBRyx5RUFBeUUsWUFBWTtBQUN0RixVQUFNLE1BQU0saUJBQWlCLDBDQUEwQztBQUN2RSxVQUFNLFFBQVEsTUFBTSxNQUFNLElBQUksQ0FBQyxvQkFBb0IsZUFBZSxZQUFZLE1BQU0sR0FBRztBQUFBLE1BQ3JGLE9BQU8sR0FBRyxRQUFRO0FBQUE7QUFBQTtBQUFBLElBQ3BCLENBQUM7QUFDRCxVQUFNLFNBQVMsS0FBSyxNQUFNLE1BQU0sR0FBRztBQUNuQyxXQUFPLE1BQU0sT0FBTyxPQUFPLFdBQVc7QUFDdEMsV0FBTyxNQUFNLE9BQU8sU0FBUyxPQUFPLENBQUMsUUFBNEIsSUFBSSxXQUFXLGtCQUFrQixFQUFFLFFBQVEsQ0FBQztBQUM3RyxVQUFNLE9BQU8sTUFBTSxNQUFNLElBQUksQ0FBQyxLQUFLLFlBQVksTUFBTSxHQUFHLEVBQUUsT0FBTyxTQUFTLENBQUM7QUFDM0UsV0FBTyxNQUFNLEtBQUssTUFBTSxLQUFLLEdBQUcsRUFBRSxNQUFNLENBQUMsRUFBRSxNQUFNLFVBQVU7QUFDM0QsV0FBTyxPQUFPLE1BQU0sTUFBTSxJQUFJLENBQUMsS0FBSyxhQUFhLENBQUMsR0FBRyxNQUFNLENBQUM7QUFBQSxFQUM5RCxDQUFDO0FBRUQsS0FBRyxpRkFBaUYsWUFBWTtBQUM5RixVQUFNLFlBQVk7QUFBQSxNQUNoQixJQUFJO0FBQUEsTUFDSixTQUFTO0FBQUEsTUFDVCxPQUFPO0FBQUEsTUFDUCxRQUFRO0FBQUEsTUFDUixVQUFVO0FBQUEsTUFDVixPQUFPO0FBQUEsUUFDTDtBQUFBLFVBQ0UsSUFBSTtBQUFBLFVBQ0osT0FBTztBQUFBLFVBQ1AsT0FBTztBQUFBLFVBQ1AsU0FBUztBQUFBLFVBQ1QsVUFBVTtBQUFBLFlBQ1I7QUFBQSxjQUNFLElBQUk7QUFBQSxjQUNKLE9BQU87QUFBQSxjQUNQLFNBQVM7QUFBQSxjQUNULE1BQU0sQ0FBQyxFQUFFLE1BQU0sbUJBQW1CLE9BQU8sQ0FBQyxlQUFlLEVBQUUsQ0FBQztBQUFBLGNBQzVELFNBQVMsRUFBRSxVQUFVLENBQUMsZUFBZSxHQUFHLFFBQVEsQ0FBQyxHQUFHLFlBQVksQ0FBQyxFQUFFO0FBQUEsWUFDckU7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQ0EsVUFBTSxNQUFNLFlBQVksS0FBSyxVQUFVLFNBQVMsQ0FBQztBQUNqRCxVQUFNLFVBQVUsVUFBVSxTQUFtQjtBQUMzQyxZQUFNLEVBQUUsS0FBSyxJQUFJLElBQUksTUFBTSxNQUFNLElBQUksQ0FBQyxHQUFHLE1BQU0sWUFBWSxNQUFNLENBQUM7QUFDbEUsYUFBTyxNQUFNLEtBQUssRUFBRTtBQUNwQixhQUFPLEtBQUssTUFBTSxHQUFHLEVBQUUsVUFBVTtBQUFBLElBQ25DO0FBQ0EsV0FBTyxNQUFNLE1BQU0sUUFBUSxlQUFlLGVBQWUsVUFBVSxHQUFHLE1BQU07QUFDNUUsVUFBTSxNQUFNLFlBQVk7QUFBQTtBQUFBO0FBQUEsRUFBa0MsUUFBUSxFQUFFO0FBQ3BFLFdBQU8sTUFBTSxNQUFNLFFBQVEsVUFBVSxHQUFHLE1BQU07QUFDOUMsVUFBTSxNQUFNLHFCQUFxQixzQ0FBc0M7QUFDdkUsVUFBTSxNQUFNLGdCQUFnQixLQUFLLFVBQVUsU0FBUyxDQUFDO0FBQ3JELFVBQU0sTUFBTSxZQUFZLFFBQVE7QUFDaEMsV0FBTyxNQUFNLE1BQU0sUUFBUSxLQUFLLEdBQUcsTUFBTTtBQUN6QyxVQUFNLE1BQU0sWUFBWSxXQUFXO0FBQ25DLFVBQU0sTUFBTSxNQUFNLE1BQU0sSUFBSSxDQUFDLGVBQWUsZUFBZSxVQUFVLENBQUM7QUFDdEUsV0FBTyxNQUFNLElBQUksTUFBTSxDQUFDO0FBQ3hCLFdBQU8sTUFBTSxJQUFJLEtBQUssK0JBQStCO0FBQ3JELFVBQU0sVUFBVSxNQUFNLE1BQU0sSUFBSSxDQUFDLGVBQWUsZUFBZSxnQkFBZ0IsQ0FBQztBQUNoRixXQUFPLE1BQU0sUUFBUSxLQUFLLDZCQUE2QjtBQUN2RCxVQUFNLE9BQU8sTUFBTSxNQUFNLElBQUksQ0FBQyxlQUFlLGVBQWUsV0FBVyxDQUFDO0FBQ3hFLFdBQU8sTUFBTSxLQUFLLEtBQUssMkJBQTJCO0FBQUEsRUFDcEQsQ0FBQztBQUVELEtBQUcscUJBQXFCLFlBQVk7QUFDbEMsVUFBTSxTQUFTLE9BQU8sWUFBb0I7QUFDeEMsWUFBTSxFQUFFLElBQUksSUFBSSxNQUFNLE1BQU0sSUFBSSxDQUFDLGVBQWUsYUFBYSxTQUFTLFlBQVksTUFBTSxDQUFDO0FBQ3pGLGFBQU8sS0FBSyxNQUFNLEdBQUcsRUFBRSxTQUFTLElBQUksQ0FBQyxRQUE4QixJQUFJLFFBQVE7QUFBQSxJQUNqRjtBQUNBLFdBQU8sYUFBYSxNQUFNLE9BQU8sVUFBVSxHQUFHLE1BQU0sT0FBTyxTQUFTLENBQUM7QUFBQSxFQUN2RSxDQUFDO0FBRUQsS0FBRyxrR0FBa0csWUFBWTtBQUMvRyxXQUFPO0FBQUEsT0FDSixNQUFNLE1BQU0sSUFBSSxDQUFDLFdBQVcsS0FBSyxDQUFDLEdBQUc7QUFBQSxNQUN0QztBQUFBLElBQ0Y7QUFDQSxXQUFPLE9BQU8sTUFBTSxNQUFNLElBQUksQ0FBQyxXQUFXLEdBQUcsQ0FBQyxHQUFHLEtBQUsseUNBQXlDO0FBQy9GLFdBQU8sT0FBTyxNQUFNLE1BQU0sSUFBSSxDQUFDLFdBQVcsR0FBRyxDQUFDLEdBQUcsS0FBSyxVQUFVO0FBQ2hFLFdBQU8sT0FBTyxNQUFNLE1BQU0sSUFBSSxDQUFDLFdBQVcsb0JBQW9CLEtBQUssQ0FBQyxHQUFHLEtBQUssOEJBQThCO0FBQzFHLFVBQU0sVUFBVSxNQUFNLE1BQU0sSUFBSSxDQUFDLFdBQVcsS0FBSyxDQUFDO0FBQ2xELFdBQU8sVUFBVSxDQUFDLFFBQVEsTUFBTSxRQUFRLEdBQUcsR0FBRyxDQUFDLEdBQUcsRUFBRSxDQUFDO0FBQ3JELFdBQU8sTUFBTSxRQUFRLEtBQUssaUZBQWlGO0FBQzNHLFdBQU8sT0FBTyxNQUFNLE1BQU0sSUFBSSxDQUFDLFdBQVcsa0JBQWtCLENBQUMsR0FBRyxLQUFLLDRCQUE0QjtBQUNqRyxXQUFPLE9BQU8sTUFBTSxNQUFNLElBQUksQ0FBQyxXQUFXLFNBQVMsQ0FBQyxHQUFHLEtBQUssdUJBQXVCO0FBQ25GLFdBQU8sT0FBTyxNQUFNLE1BQU0sSUFBSSxDQUFDLFNBQVMsQ0FBQyxHQUFHLE1BQU0sQ0FBQztBQUFBLEVBQ3JELENBQUM7QUFFRCxLQUFHLGVBQWUsWUFBWTtBQUM1QixVQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksTUFBTSxNQUFNLElBQUksQ0FBQyxPQUFPLENBQUM7QUFDL0MsV0FBTyxNQUFNLE1BQU0sQ0FBQztBQUNwQixXQUFPLE1BQU0sS0FBSyx1Q0FBdUM7QUFBQSxFQUMzRCxDQUFDO0FBRUQsS0FBRyw0RUFBNEUsWUFBWTtBQUN6RixVQUFNLE1BQU0sYUFBYSxHQUFHO0FBQzVCLFVBQU0sTUFBTSxhQUFhLFFBQVE7QUFDakMsVUFBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLE1BQU0sTUFBTSxJQUFJLENBQUMsTUFBTSxDQUFDO0FBQzlDLFdBQU8sTUFBTSxNQUFNLENBQUM7QUFDcEIsV0FBTyxNQUFNLEtBQUssdURBQXVEO0FBQ3pFLFVBQU0sRUFBRSxLQUFLLE9BQU8sSUFBSSxNQUFNLE1BQU0sSUFBSSxDQUFDLFlBQVksTUFBTSxDQUFDO0FBQzVELFdBQU87QUFBQSxNQUNMLEtBQUssTUFBTSxNQUFNLEVBQUUsTUFBTSxJQUFJLENBQUMsUUFBMEIsSUFBSSxJQUFJO0FBQUEsTUFDaEUsQ0FBQyxhQUFhLGFBQWE7QUFBQSxJQUM3QjtBQUNBLFdBQU87QUFBQSxNQUNMLEtBQUssTUFBTSxNQUFNLEVBQUUsU0FBUyxPQUFPLENBQUMsUUFBNEIsSUFBSSxPQUFPLFdBQVcsU0FBUyxDQUFDO0FBQUEsTUFDaEcsQ0FBQztBQUFBLElBQ0g7QUFDQSxVQUFNLFNBQVMsS0FBSyxlQUFlO0FBQ25DLFVBQU0sUUFBUSxNQUFNLE1BQU0sSUFBSSxDQUFDLE1BQU0sQ0FBQztBQUN0QyxXQUFPLE1BQU0sTUFBTSxNQUFNLENBQUM7QUFDMUIsV0FBTyxNQUFNLE1BQU0sS0FBSyxxREFBcUQ7QUFDN0UsV0FBTyxNQUFNLEtBQUssZUFBZSxHQUFHLE1BQU07QUFBQSxFQUM1QyxDQUFDO0FBRUQsS0FBRywwREFBMEQsWUFBWTtBQUN2RSxVQUFNLE1BQU0sSUFBSSxDQUFDLE1BQU0sQ0FBQztBQUN4QixVQUFNLE1BQU0sS0FBSyxlQUFlLEVBQUUsUUFBUSwwQkFBMEIsRUFBRTtBQUN0RSxVQUFNLE1BQU0saUJBQWlCLEdBQUc7QUFDaEMsVUFBTSxFQUFFLEtBQUssSUFBSSxJQUFJLE1BQU0sTUFBTSxJQUFJLENBQUMsWUFBWSxRQUFRLFNBQVMsQ0FBQztBQUNwRSxXQUFPLE1BQU0sS0FBSyxFQUFFO0FBQ3BCLFVBQU0sTUFBTSxLQUFLLE1BQU0sR0FBRyxFQUFFLFNBQVMsSUFBSSxDQUFDLFFBQTRCLElBQUksTUFBTTtBQUNoRixXQUFPO0FBQUEsTUFDTCxJQUFJLE9BQU8sQ0FBQyxPQUFlLCtCQUErQixLQUFLLEVBQUUsQ0FBQztBQUFBLE1BQ2xFLENBQUM7QUFBQSxJQUNIO0FBQ0EsV0FBTyxNQUFNLEtBQUssTUFBTSxHQUFHLEVBQUUsT0FBTywyQ0FBMkM7QUFBQSxFQUNqRixDQUFDO0FBRUQsS0FBRywrQkFBK0IsWUFBWTtBQUM1QyxlQUFXLFVBQVUsQ0FBQyxRQUFRLE9BQU8sVUFBVSxHQUFHO0FBQ2hELFlBQU0sRUFBRSxLQUFLLElBQUksTUFBTSxNQUFNLElBQUksQ0FBQyxRQUFRLGVBQWUsWUFBWSxNQUFNLENBQUM7QUFDNUUsYUFBTyxNQUFNLE1BQU0sQ0FBQztBQUFBLElBQ3RCO0FBQ0EsVUFBTSxFQUFFLElBQUksSUFBSSxNQUFNLE1BQU0sSUFBSSxDQUFDLFFBQVEsZUFBZSxZQUFZLE1BQU0sQ0FBQztBQUMzRSxXQUFPLFVBQVUsS0FBSyxNQUFNLEdBQUcsRUFBRSxNQUFNLENBQUMsQ0FBQztBQUFBLEVBQzNDLENBQUM7QUFFRCxLQUFHLDJCQUEyQixZQUFZO0FBQ3hDLFdBQU8sT0FBTyxNQUFNLE1BQU0sSUFBSSxDQUFDLFFBQVEsQ0FBQyxHQUFHLEtBQUssVUFBVTtBQUMxRCxXQUFPLE9BQU8sTUFBTSxNQUFNLElBQUksQ0FBQyxRQUFRLElBQUksQ0FBQyxHQUFHLEtBQUssWUFBWTtBQUNoRSxXQUFPLE9BQU8sTUFBTSxNQUFNLElBQUksQ0FBQyxXQUFXLENBQUMsR0FBRyxLQUFLLG1CQUFtQjtBQUFBLEVBQ3hFLENBQUM7QUFFRCxLQUFHLGtEQUFrRCxZQUFZO0FBQy9ELFVBQU0sVUFBVSxPQUFPLE1BQWdCLEtBQTZCLFVBQW1CO0FBQ3JGLFVBQUksTUFBTTtBQUNWLFlBQU0sU0FBUyxFQUFFLE9BQU8sQ0FBQyxTQUFpQixNQUFNLE9BQU8sT0FBTyxNQUFNO0FBQ3BFLFlBQU0sTUFBTSxJQUFJLENBQUMsZUFBZSxHQUFHLElBQUksR0FBRyxFQUFFLEtBQUssT0FBTyxDQUFDO0FBQ3pELGFBQU8sSUFBSSxTQUFTLE9BQVM7QUFBQSxJQUMvQjtBQUNBLFdBQU8sTUFBTSxNQUFNLFFBQVEsQ0FBQyxHQUFHLENBQUMsR0FBRyxLQUFLLEdBQUcsS0FBSztBQUNoRCxXQUFPLE1BQU0sTUFBTSxRQUFRLENBQUMsR0FBRyxDQUFDLEdBQUcsSUFBSSxHQUFHLElBQUk7QUFDOUMsV0FBTyxNQUFNLE1BQU0sUUFBUSxDQUFDLEdBQUcsRUFBRSxVQUFVLElBQUksR0FBRyxJQUFJLEdBQUcsS0FBSztBQUM5RCxXQUFPLE1BQU0sTUFBTSxRQUFRLENBQUMsR0FBRyxFQUFFLE1BQU0sT0FBTyxHQUFHLElBQUksR0FBRyxLQUFLO0FBQzdELFdBQU8sTUFBTSxNQUFNLFFBQVEsQ0FBQyxHQUFHLEVBQUUsYUFBYSxLQUFLLFVBQVUsSUFBSSxHQUFHLEtBQUssR0FBRyxJQUFJO0FBQ2hGLFdBQU8sTUFBTSxNQUFNLFFBQVEsQ0FBQyxHQUFHLEVBQUUsYUFBYSxJQUFJLEdBQUcsSUFBSSxHQUFHLEtBQUs7QUFDakUsV0FBTyxNQUFNLE1BQU0sUUFBUSxDQUFDLFlBQVksR0FBRyxFQUFFLGFBQWEsSUFBSSxHQUFHLElBQUksR0FBRyxLQUFLO0FBQzdFLFdBQU8sTUFBTSxNQUFNLFFBQVEsQ0FBQyxTQUFTLEdBQUcsRUFBRSxVQUFVLElBQUksR0FBRyxLQUFLLEdBQUcsSUFBSTtBQUFBLEVBQ3pFLENBQUM7QUFFRCxLQUFHLDZEQUE2RCxZQUFZO0FBQzFFLGVBQVcsUUFBUSxDQUFDLEtBQUssS0FBSyxHQUFHLEVBQUcsT0FBTSxNQUFNLEdBQUcsSUFBSSxPQUFPLFFBQVE7QUFDdEUsUUFBSSxNQUFNO0FBQ1YsVUFBTSxTQUFTLEVBQUUsT0FBTyxDQUFDLFNBQWlCLE1BQU0sT0FBTyxPQUFPLE9BQU8sS0FBSztBQUMxRSxVQUFNLE1BQU0sSUFBSSxDQUFDLEdBQUcsR0FBRyxFQUFFLE9BQU8sQ0FBQztBQUNqQyxXQUFPLE1BQU0sS0FBSyxtQkFBbUI7QUFDckMsV0FBTyxHQUFHLElBQUksU0FBUyxVQUFZLENBQUM7QUFDcEMsV0FBTyxPQUFPLE1BQU0sTUFBTSxJQUFJLENBQUMsR0FBRyxDQUFDLEdBQUcsS0FBSyxFQUFFO0FBQUEsRUFDL0MsQ0FBQztBQUVELEtBQUcsOEJBQThCLFlBQVk7QUFDM0MsZUFBVyxVQUFVLENBQUMsUUFBUSxRQUFRLFNBQVMsVUFBVSxVQUFVLEdBQUc7QUFDcEUsWUFBTSxDQUFDLEtBQUssR0FBRyxJQUFJLENBQUMsTUFBTSxNQUFNLElBQUksQ0FBQyxZQUFZLE1BQU0sQ0FBQyxHQUFHLE1BQU0sTUFBTSxJQUFJLENBQUMsWUFBWSxNQUFNLENBQUMsQ0FBQztBQUNoRyxhQUFPLE1BQU0sSUFBSSxLQUFLLElBQUksR0FBRztBQUFBLElBQy9CO0FBQUEsRUFDRixDQUFDO0FBRUQsS0FBRyx1REFBdUQsWUFBWTtBQUNwRSxVQUFNLE1BQU0sUUFBUSxHQUFHLFFBQVE7QUFBQTtBQUFBO0FBQUE7QUFBQSxDQUEyQztBQUMxRSxVQUFNLE1BQU0sRUFBRSxnQkFBZ0IsT0FBTztBQUNyQyxlQUFXLFVBQVUsQ0FBQyxRQUFRLFFBQVEsU0FBUyxVQUFVLFVBQVUsR0FBRztBQUNwRSxZQUFNLEVBQUUsS0FBQUEsS0FBSSxJQUFJLE1BQU0sTUFBTSxJQUFJLENBQUMsUUFBUSxZQUFZLFFBQVEsV0FBVyxHQUFHLEVBQUUsSUFBSSxDQUFDO0FBQ2xGLGFBQU8sYUFBYUEsTUFBSyxRQUFRLE1BQU07QUFDdkMsVUFBSSxXQUFXLFNBQVUsUUFBTyxhQUFhQSxNQUFLLFdBQVcsTUFBTTtBQUFBLElBQ3JFO0FBQ0EsVUFBTSxFQUFFLElBQUksSUFBSSxNQUFNLE1BQU0sSUFBSSxDQUFDLFFBQVEsWUFBWSxNQUFNLEdBQUcsRUFBRSxJQUFJLENBQUM7QUFDckUsV0FBTyxHQUFHLEtBQUssTUFBTSxHQUFHLEVBQUUsTUFBTSxDQUFDLENBQUM7QUFBQSxFQUNwQyxDQUFDO0FBRUQsS0FBRyxzRkFBc0YsWUFBWTtBQUNuRyxVQUFNLFNBQVMsRUFBRSxtQkFBbUIscUJBQXFCLG1CQUFtQixPQUFPLFlBQVksTUFBTTtBQUNyRyxVQUFNLFFBQVEsT0FBTyxVQUNsQixNQUFNLE1BQU0sSUFBSSxDQUFDLGVBQWUsWUFBWSxVQUFVLEdBQUcsRUFBRSxLQUFLLEVBQUUsR0FBRyxRQUFRLGtCQUFrQixLQUFLLEVBQUUsQ0FBQyxHQUFHO0FBQzdHLFdBQU8sTUFBTSxNQUFNLE1BQU0sTUFBTSxNQUFNLEdBQUcsdUVBQXVFO0FBQy9HLFdBQU8sYUFBYSxNQUFNLE1BQU0sWUFBWSxHQUFHLFFBQVE7QUFBQSxFQUN6RCxDQUFDO0FBRUQsS0FBRyxtQ0FBbUMsWUFBWTtBQUNoRCxVQUFNO0FBQUEsTUFDSjtBQUFBLE1BQ0EsR0FBRyxRQUFRLEdBQUcsTUFBTSxLQUFLLEVBQUUsUUFBUSxJQUFJLEdBQUcsQ0FBQyxHQUFHLFVBQVU7QUFBQTtBQUFBLFVBQWUsS0FBSztBQUFBO0FBQUEsU0FBYyxLQUFLLEVBQUUsRUFBRSxLQUFLLEVBQUUsQ0FBQztBQUFBO0FBQUEsSUFDN0c7QUFDQSxVQUFNLE1BQU0sRUFBRSxxQkFBcUIsS0FBSyxNQUFNLFFBQVEsWUFBWSxFQUFFO0FBQ3BFLFVBQU0sTUFBTSxJQUFJLENBQUMsV0FBVyxNQUFNLHVCQUF1QixNQUFNLHFCQUFxQixHQUFHLEVBQUUsSUFBSSxDQUFDO0FBQzlGLFdBQU8sR0FBRyxLQUFLLFlBQVksRUFBRSxTQUFTLElBQU07QUFDNUMsV0FBTyxHQUFHLEtBQUssWUFBWSxFQUFFLFNBQVMsSUFBTTtBQUFBLEVBQzlDLENBQUM7QUFDSCxDQUFDOyIsCiAgIm5hbWVzIjogWyJvdXQiXQp9Cg==
