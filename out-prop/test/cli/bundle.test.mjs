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

// test/cli/bundle.test.ts
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
var PROGRAM = resolve("dist/cli.js");
var WATCH = `process.on('exit', () => require('fs').writeFileSync(process.env.MEMORY_FILE, String(process.resourceUsage().maxRSS)));`;
var MOST_MEMORY = 1024 * 1024;
var HEAD = "# National Cybersecurity Strategy\n\n";
var PARAGRAPH = "The Agency will run the national response team from 2027 and train 500 officials by 2028.\n\n";
describe("the bundled program", function() {
  this.timeout(12e4);
  let world;
  beforeEach(() => {
    world = createWorld();
    world.write("watch.cjs", WATCH);
  });
  afterEach(() => world.remove());
  function start(argv, input) {
    const memory = join(world.folder, "memory");
    const { status, stdout, stderr, error } = spawnSync(
      process.execPath,
      ["--require", join(world.folder, "watch.cjs"), PROGRAM, ...argv],
      {
        cwd: world.folder,
        input,
        encoding: "utf8",
        timeout: 6e4,
        maxBuffer: 1e9,
        env: { PATH: "", MEMORY_FILE: memory }
      }
    );
    assert.equal(error, void 0);
    assert.ok(Number(readFileSync(memory, "utf8")) < MOST_MEMORY, `${readFileSync(memory, "utf8")} kB`);
    return { code: status, out: stdout, err: stderr };
  }
  it("checks a file, standard input, and explains", () => {
    world.write("strategy.md", STRATEGY);
    const file = start(["strategy.md"]);
    assert.equal(file.code, 1);
    assert.match(file.out, /5\.4\.1 {2}Establish Cyber Incident Response Capabilities/);
    const stdin = start(["--stdin-filename", "strategy.md"], STRATEGY);
    assert.equal(stdin.out, file.out);
    assert.match(start(["explain", "5.1.3.1"]).out, /5\.1\.3\.1 {2}Ensure intra-government cooperation/);
    assert.match(start(["--version"]).out, /^\d/);
  });
  it("reads folders and globs without following a loop", () => {
    world.write("a/strategy.md", STRATEGY);
    const { code, err } = start(["**/*.md", "--fail-on", "never"]);
    assert.deepEqual([code, err], [0, ""]);
  });
  const texts = {
    "10 MB": HEAD + PARAGRAPH.repeat(Math.ceil(1e7 / PARAGRAPH.length)),
    "10 MB in sections": HEAD + `## Part

${PARAGRAPH.repeat(8)}`.repeat(Math.ceil(1e7 / PARAGRAPH.length / 8)),
    "10,000 lists in one line": `${HEAD}${"- ".repeat(1e4)}x
`,
    "2,000 lists, each further in": HEAD + Array.from({ length: 2e3 }, (_, level) => `${"  ".repeat(level)}- x
`).join(""),
    "10,000 quotations": `${HEAD}${">".repeat(1e4)} x
`,
    "a line of 1 MB": `${HEAD}${"response team ".repeat(75e3)}
`,
    "a word of 1 MB": `${HEAD}${"x".repeat(1e6)}
`,
    "brackets without end": `${HEAD}${"[![*_".repeat(2e4)}
`,
    nothing: "",
    "only front matter": "---\ntitle: x\n---\n",
    "odd characters": `${HEAD}\0`.replace("\0", "\uFFFD\u202E\x1B[31m") + "\r\r\n\u2028x"
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`ends with a result on ${name}`, () => {
      world.write("strategy.md", text);
      const { code, out, err } = start(["strategy.md"]);
      assert.equal(err, "");
      assert.ok(code === 0 || code === 1, String(code));
      assert.match(out, /\d words · NCS Guide 2025/);
    });
  }
  it("ends with a clear error on what it cannot use", () => {
    world.write("strategy.md", STRATEGY);
    world.write(
      "binary.md",
      Uint8Array.from({ length: 1e3 }, (_, index) => index % 256)
    );
    world.write("sub/strategy.yaml", "files: [a.md\n");
    world.write("keys/strategy.yaml", "files: [a.md]\nprofil: review\n");
    world.write("keys/a.md", STRATEGY);
    for (const [argv, message] of [
      [["binary.md"], /^ncs-check: binary\.md is a binary file/],
      [["missing.md"], /^ncs-check: missing\.md does not exist/],
      [["sub"], /^ncs-check: sub\/strategy\.yaml:\d+:\d+ .*config\/invalid-yaml/],
      [["--frobnicate"], /^ncs-check: There is no option --frobnicate/]
    ]) {
      const { code, out, err } = start(argv);
      assert.deepEqual([code, out], [2, ""]);
      assert.match(err, message);
    }
    const unknown = start(["keys"]);
    assert.match(unknown.out, /keys\/strategy\.yaml\n {2}2:1 .*did you mean.*\n?.*config\/unknown-key/is);
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9jbGkvYnVuZGxlLnRlc3QudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qKiBUaGUgcHJvZ3JhbSBhcyBpdCBzaGlwcywgaW4gYSBwcm9jZXNzIG9mIGl0cyBvd246IHdoYXRldmVyIGl0IGlzIGdpdmVuLCBpdCBlbmRzIHNvb24sIGluIGxpdHRsZSBtZW1vcnksIHdpdGggYSByZXN1bHQgb3IgYSBjbGVhciBlcnJvci4gKi9cbmltcG9ydCBhc3NlcnQgZnJvbSAnbm9kZTphc3NlcnQvc3RyaWN0JztcbmltcG9ydCB7IHNwYXduU3luYyB9IGZyb20gJ25vZGU6Y2hpbGRfcHJvY2Vzcyc7XG5pbXBvcnQgeyByZWFkRmlsZVN5bmMgfSBmcm9tICdub2RlOmZzJztcbmltcG9ydCB7IGpvaW4sIHJlc29sdmUgfSBmcm9tICdub2RlOnBhdGgnO1xuaW1wb3J0IHsgY3JlYXRlV29ybGQsIFNUUkFURUdZLCB0eXBlIFdvcmxkIH0gZnJvbSAnLi4vc3VwcG9ydC93b3JsZC5qcyc7XG5cbmNvbnN0IFBST0dSQU0gPSByZXNvbHZlKCdkaXN0L2NsaS5qcycpO1xuLyoqIFByaW50cyB0aGUgbW9zdCBtZW1vcnkgdGhhdCB0aGUgcHJvY2VzcyBoYWQsIGluIGtpbG9ieXRlcywgd2hlbiBpdCBlbmRzLiAqL1xuY29uc3QgV0FUQ0ggPSBgcHJvY2Vzcy5vbignZXhpdCcsICgpID0+IHJlcXVpcmUoJ2ZzJykud3JpdGVGaWxlU3luYyhwcm9jZXNzLmVudi5NRU1PUllfRklMRSwgU3RyaW5nKHByb2Nlc3MucmVzb3VyY2VVc2FnZSgpLm1heFJTUykpKTtgO1xuY29uc3QgTU9TVF9NRU1PUlkgPSAxMDI0ICogMTAyNDtcbmNvbnN0IEhFQUQgPSAnIyBOYXRpb25hbCBDeWJlcnNlY3VyaXR5IFN0cmF0ZWd5XFxuXFxuJztcbmNvbnN0IFBBUkFHUkFQSCA9ICdUaGUgQWdlbmN5IHdpbGwgcnVuIHRoZSBuYXRpb25hbCByZXNwb25zZSB0ZWFtIGZyb20gMjAyNyBhbmQgdHJhaW4gNTAwIG9mZmljaWFscyBieSAyMDI4Llxcblxcbic7XG5cbmRlc2NyaWJlKCd0aGUgYnVuZGxlZCBwcm9ncmFtJywgZnVuY3Rpb24gKCkge1xuICB0aGlzLnRpbWVvdXQoMTIwXzAwMCk7XG4gIGxldCB3b3JsZDogV29ybGQ7XG4gIGJlZm9yZUVhY2goKCkgPT4ge1xuICAgIHdvcmxkID0gY3JlYXRlV29ybGQoKTtcbiAgICB3b3JsZC53cml0ZSgnd2F0Y2guY2pzJywgV0FUQ0gpO1xuICB9KTtcbiAgYWZ0ZXJFYWNoKCgpID0+IHdvcmxkLnJlbW92ZSgpKTtcblxuICBmdW5jdGlvbiBzdGFydChhcmd2OiByZWFkb25seSBzdHJpbmdbXSwgaW5wdXQ/OiBzdHJpbmcpIHtcbiAgICBjb25zdCBtZW1vcnkgPSBqb2luKHdvcmxkLmZvbGRlciwgJ21lbW9yeScpO1xuICAgIGNvbnN0IHsgc3RhdHVzLCBzdGRvdXQsIHN0ZGVyciwgZXJyb3IgfSA9IHNwYXduU3luYyhcbiAgICAgIHByb2Nlc3MuZXhlY1BhdGgsXG4gICAgICBbJy0tcmVxdWlyZScsIGpvaW4od29ybGQuZm9sZGVyLCAnd2F0Y2guY2pzJyksIFBST0dSQU0sIC4uLmFyZ3ZdLFxuICAgICAge1xuICAgICAgICBjd2Q6IHdvcmxkLmZvbGRlcixcbiAgICAgICAgaW5wdXQsXG4gICAgICAgIGVuY29kaW5nOiAndXRmOCcsXG4gICAgICAgIHRpbWVvdXQ6IDYwXzAwMCxcbiAgICAgICAgbWF4QnVmZmVyOiAxZTksXG4gICAgICAgIGVudjogeyBQQVRIOiAnJywgTUVNT1JZX0ZJTEU6IG1lbW9yeSB9LFxuICAgICAgfSxcbiAgICApO1xuICAgIGFzc2VydC5lcXVhbChlcnJvciwgdW5kZWZpbmVkKTtcbiAgICBhc3NlcnQub2soTnVtYmVyKHJlYWRGaWxlU3luYyhtZW1vcnksICd1dGY4JykpIDwgTU9TVF9NRU1PUlksIGAke3JlYWRGaWxlU3luYyhtZW1vcnksICd1dGY4Jyl9IGtCYCk7XG4gICAgcmV0dXJuIHsgY29kZTogc3RhdHVzLCBvdXQ6IHN0ZG91dCwgZXJyOiBzdGRlcnIgfTtcbiAgfVxuXG4gIGl0KCdjaGVja3MgYSBmaWxlLCBzdGFuZGFyZCBpbnB1dCwgYW5kIGV4cGxhaW5zJywgKCkgPT4ge1xuICAgIHdvcmxkLndyaXRlKCdzdHJhdGVneS5tZCcsIFNUUkFURUdZKTtcbiAgICBjb25zdCBmaWxlID0gc3RhcnQoWydzdHJhdGVneS5tZCddKTtcbiAgICBhc3NlcnQuZXF1YWwoZmlsZS5jb2RlLCAxKTtcbiAgICBhc3NlcnQubWF0Y2goZmlsZS5vdXQsIC81XFwuNFxcLjEgezJ9RXN0YWJsaXNoIEN5YmVyIEluY2lkZW50IFJlc3BvbnNlIENhcGFiaWxpdGllcy8pO1xuICAgIGNvbnN0IHN0ZGluID0gc3RhcnQoWyctLXN0ZGluLWZpbGVuYW1lJywgJ3N0cmF0ZWd5Lm1kJ10sIFNUUkFURUdZKTtcbiAgICBhc3NlcnQuZXF1YWwoc3RkaW4ub3V0LCBmaWxlLm91dCk7XG4gICAgYXNzZXJ0Lm1hdGNoKHN0YXJ0KFsnZXhwbGFpbicsICc1LjEuMy4xJ10pLm91dCwgLzVcXC4xXFwuM1xcLjEgezJ9RW5zdXJlIGludHJhLWdvdmVybm1lbnQgY29vcGVyYXRpb24vKTtcbiAgICBhc3NlcnQubWF0Y2goc3RhcnQoWyctLXZlcnNpb24nXSkub3V0LCAvXlxcZC8pO1xuICB9KTtcblxuICBpdCgncmVhZHMgZm9sZGVycyBhbmQgZ2xvYnMgd2l0aG91dCBmb2xsb3dpbmcgYSBsb29wJywgKCkgPT4ge1xuICAgIHdvcmxkLndyaXRlKCdhL3N0cmF0ZWd5Lm1kJywgU1RSQVRFR1kpO1xuICAgIGNvbnN0IHsgY29kZSwgZXJyIH0gPSBzdGFydChbJyoqLyoubWQnLCAnLS1mYWlsLW9uJywgJ25ldmVyJ10pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoW2NvZGUsIGVycl0sIFswLCAnJ10pO1xuICB9KTtcblxuICBjb25zdCB0ZXh0czogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nPj4gPSB7XG4gICAgJzEwIE1CJzogSEVBRCArIFBBUkFHUkFQSC5yZXBlYXQoTWF0aC5jZWlsKDEwXzAwMF8wMDAgLyBQQVJBR1JBUEgubGVuZ3RoKSksXG4gICAgJzEwIE1CIGluIHNlY3Rpb25zJzpcbiAgICAgIEhFQUQgKyBgIyMgUGFydFxcblxcbiR7UEFSQUdSQVBILnJlcGVhdCg4KX1gLnJlcGVhdChNYXRoLmNlaWwoMTBfMDAwXzAwMCAvIFBBUkFHUkFQSC5sZW5ndGggLyA4KSksXG4gICAgJzEwLDAwMCBsaXN0cyBpbiBvbmUgbGluZSc6IGAke0hFQUR9JHsnLSAnLnJlcGVhdCgxMF8wMDApfXhcXG5gLFxuICAgICcyLDAwMCBsaXN0cywgZWFjaCBmdXJ0aGVyIGluJzpcbiAgICAgIEhFQUQgKyBBcnJheS5mcm9tKHsgbGVuZ3RoOiAyXzAwMCB9LCAoXywgbGV2ZWwpID0+IGAkeycgICcucmVwZWF0KGxldmVsKX0tIHhcXG5gKS5qb2luKCcnKSxcbiAgICAnMTAsMDAwIHF1b3RhdGlvbnMnOiBgJHtIRUFEfSR7Jz4nLnJlcGVhdCgxMF8wMDApfSB4XFxuYCxcbiAgICAnYSBsaW5lIG9mIDEgTUInOiBgJHtIRUFEfSR7J3Jlc3BvbnNlIHRlYW0gJy5yZXBlYXQoNzVfMDAwKX1cXG5gLFxuICAgICdhIHdvcmQgb2YgMSBNQic6IGAke0hFQUR9JHsneCcucmVwZWF0KDFfMDAwXzAwMCl9XFxuYCxcbiAgICAnYnJhY2tldHMgd2l0aG91dCBlbmQnOiBgJHtIRUFEfSR7J1shWypfJy5yZXBlYXQoMjBfMDAwKX1cXG5gLFxuICAgIG5vdGhpbmc6ICcnLFxuICAgICdvbmx5IGZyb250IG1hdHRlcic6ICctLS1cXG50aXRsZTogeFxcbi0tLVxcbicsXG4gICAgJ29kZCBjaGFyYWN0ZXJzJzogYCR7SEVBRH1cXHUwMDAwYC5yZXBsYWNlKCdcXHUwMDAwJywgJ1xcdWZmZmRcXHUyMDJlXFx1MDAxYlszMW0nKSArICdcXHJcXHJcXG5cXHUyMDI4eCcsXG4gIH07XG4gIGZvciAoY29uc3QgW25hbWUsIHRleHRdIG9mIE9iamVjdC5lbnRyaWVzKHRleHRzKSkge1xuICAgIGl0KGBlbmRzIHdpdGggYSByZXN1bHQgb24gJHtuYW1lfWAsICgpID0+IHtcbiAgICAgIHdvcmxkLndyaXRlKCdzdHJhdGVneS5tZCcsIHRleHQpO1xuICAgICAgY29uc3QgeyBjb2RlLCBvdXQsIGVyciB9ID0gc3RhcnQoWydzdHJhdGVneS5tZCddKTtcbiAgICAgIGFzc2VydC5lcXVhbChlcnIsICcnKTtcbiAgICAgIGFzc2VydC5vayhjb2RlID09PSAwIHx8IGNvZGUgPT09IDEsIFN0cmluZyhjb2RlKSk7XG4gICAgICBhc3NlcnQubWF0Y2gob3V0LCAvXFxkIHdvcmRzIFx1MDBCNyBOQ1MgR3VpZGUgMjAyNS8pO1xuICAgIH0pO1xuICB9XG5cbiAgaXQoJ2VuZHMgd2l0aCBhIGNsZWFyIGVycm9yIG9uIHdoYXQgaXQgY2Fubm90IHVzZScsICgpID0+IHtcbiAgICB3b3JsZC53cml0ZSgnc3RyYXRlZ3kubWQnLCBTVFJBVEVHWSk7XG4gICAgd29ybGQud3JpdGUoXG4gICAgICAnYmluYXJ5Lm1kJyxcbiAgICAgIFVpbnQ4QXJyYXkuZnJvbSh7IGxlbmd0aDogMTAwMCB9LCAoXywgaW5kZXgpID0+IGluZGV4ICUgMjU2KSxcbiAgICApO1xuICAgIHdvcmxkLndyaXRlKCdzdWIvc3RyYXRlZ3kueWFtbCcsICdmaWxlczogW2EubWRcXG4nKTtcbiAgICB3b3JsZC53cml0ZSgna2V5cy9zdHJhdGVneS55YW1sJywgJ2ZpbGVzOiBbYS5tZF1cXG5wcm9maWw6IHJldmlld1xcbicpO1xuICAgIHdvcmxkLndyaXRlKCdrZXlzL2EubWQnLCBTVFJBVEVHWSk7XG4gICAgZm9yIChjb25zdCBbYXJndiwgbWVzc2FnZV0gb2YgW1xuICAgICAgW1snYmluYXJ5Lm1kJ10sIC9ebmNzLWNoZWNrOiBiaW5hcnlcXC5tZCBpcyBhIGJpbmFyeSBmaWxlL10sXG4gICAgICBbWydtaXNzaW5nLm1kJ10sIC9ebmNzLWNoZWNrOiBtaXNzaW5nXFwubWQgZG9lcyBub3QgZXhpc3QvXSxcbiAgICAgIFtbJ3N1YiddLCAvXm5jcy1jaGVjazogc3ViXFwvc3RyYXRlZ3lcXC55YW1sOlxcZCs6XFxkKyAuKmNvbmZpZ1xcL2ludmFsaWQteWFtbC9dLFxuICAgICAgW1snLS1mcm9ibmljYXRlJ10sIC9ebmNzLWNoZWNrOiBUaGVyZSBpcyBubyBvcHRpb24gLS1mcm9ibmljYXRlL10sXG4gICAgXSBhcyBjb25zdCkge1xuICAgICAgY29uc3QgeyBjb2RlLCBvdXQsIGVyciB9ID0gc3RhcnQoYXJndik7XG4gICAgICBhc3NlcnQuZGVlcEVxdWFsKFtjb2RlLCBvdXRdLCBbMiwgJyddKTtcbiAgICAgIGFzc2VydC5tYXRjaChlcnIsIG1lc3NhZ2UpO1xuICAgIH1cbiAgICBjb25zdCB1bmtub3duID0gc3RhcnQoWydrZXlzJ10pO1xuICAgIGFzc2VydC5tYXRjaCh1bmtub3duLm91dCwgL2tleXNcXC9zdHJhdGVneVxcLnlhbWxcXG4gezJ9MjoxIC4qZGlkIHlvdSBtZWFuLipcXG4/Lipjb25maWdcXC91bmtub3duLWtleS9pcyk7XG4gIH0pO1xufSk7XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUNBLE9BQU8sWUFBWTtBQUNuQixTQUFTLGlCQUFpQjtBQUMxQixTQUFTLG9CQUFvQjtBQUM3QixTQUFTLE1BQU0sZUFBZTtBQUc5QixJQUFNLFVBQVUsUUFBUSxhQUFhO0FBRXJDLElBQU0sUUFBUTtBQUNkLElBQU0sY0FBYyxPQUFPO0FBQzNCLElBQU0sT0FBTztBQUNiLElBQU0sWUFBWTtBQUVsQixTQUFTLHVCQUF1QixXQUFZO0FBQzFDLE9BQUssUUFBUSxJQUFPO0FBQ3BCLE1BQUk7QUFDSixhQUFXLE1BQU07QUFDZixZQUFRLFlBQVk7QUFDcEIsVUFBTSxNQUFNLGFBQWEsS0FBSztBQUFBLEVBQ2hDLENBQUM7QUFDRCxZQUFVLE1BQU0sTUFBTSxPQUFPLENBQUM7QUFFOUIsV0FBUyxNQUFNLE1BQXlCLE9BQWdCO0FBQ3RELFVBQU0sU0FBUyxLQUFLLE1BQU0sUUFBUSxRQUFRO0FBQzFDLFVBQU0sRUFBRSxRQUFRLFFBQVEsUUFBUSxNQUFNLElBQUk7QUFBQSxNQUN4QyxRQUFRO0FBQUEsTUFDUixDQUFDLGFBQWEsS0FBSyxNQUFNLFFBQVEsV0FBVyxHQUFHLFNBQVMsR0FBRyxJQUFJO0FBQUEsTUFDL0Q7QUFBQSxRQUNFLEtBQUssTUFBTTtBQUFBLFFBQ1g7QUFBQSxRQUNBLFVBQVU7QUFBQSxRQUNWLFNBQVM7QUFBQSxRQUNULFdBQVc7QUFBQSxRQUNYLEtBQUssRUFBRSxNQUFNLElBQUksYUFBYSxPQUFPO0FBQUEsTUFDdkM7QUFBQSxJQUNGO0FBQ0EsV0FBTyxNQUFNLE9BQU8sTUFBUztBQUM3QixXQUFPLEdBQUcsT0FBTyxhQUFhLFFBQVEsTUFBTSxDQUFDLElBQUksYUFBYSxHQUFHLGFBQWEsUUFBUSxNQUFNLENBQUMsS0FBSztBQUNsRyxXQUFPLEVBQUUsTUFBTSxRQUFRLEtBQUssUUFBUSxLQUFLLE9BQU87QUFBQSxFQUNsRDtBQUVBLEtBQUcsK0NBQStDLE1BQU07QUFDdEQsVUFBTSxNQUFNLGVBQWUsUUFBUTtBQUNuQyxVQUFNLE9BQU8sTUFBTSxDQUFDLGFBQWEsQ0FBQztBQUNsQyxXQUFPLE1BQU0sS0FBSyxNQUFNLENBQUM7QUFDekIsV0FBTyxNQUFNLEtBQUssS0FBSywyREFBMkQ7QUFDbEYsVUFBTSxRQUFRLE1BQU0sQ0FBQyxvQkFBb0IsYUFBYSxHQUFHLFFBQVE7QUFDakUsV0FBTyxNQUFNLE1BQU0sS0FBSyxLQUFLLEdBQUc7QUFDaEMsV0FBTyxNQUFNLE1BQU0sQ0FBQyxXQUFXLFNBQVMsQ0FBQyxFQUFFLEtBQUssbURBQW1EO0FBQ25HLFdBQU8sTUFBTSxNQUFNLENBQUMsV0FBVyxDQUFDLEVBQUUsS0FBSyxLQUFLO0FBQUEsRUFDOUMsQ0FBQztBQUVELEtBQUcsb0RBQW9ELE1BQU07QUFDM0QsVUFBTSxNQUFNLGlCQUFpQixRQUFRO0FBQ3JDLFVBQU0sRUFBRSxNQUFNLElBQUksSUFBSSxNQUFNLENBQUMsV0FBVyxhQUFhLE9BQU8sQ0FBQztBQUM3RCxXQUFPLFVBQVUsQ0FBQyxNQUFNLEdBQUcsR0FBRyxDQUFDLEdBQUcsRUFBRSxDQUFDO0FBQUEsRUFDdkMsQ0FBQztBQUVELFFBQU0sUUFBMEM7QUFBQSxJQUM5QyxTQUFTLE9BQU8sVUFBVSxPQUFPLEtBQUssS0FBSyxNQUFhLFVBQVUsTUFBTSxDQUFDO0FBQUEsSUFDekUscUJBQ0UsT0FBTztBQUFBO0FBQUEsRUFBYyxVQUFVLE9BQU8sQ0FBQyxDQUFDLEdBQUcsT0FBTyxLQUFLLEtBQUssTUFBYSxVQUFVLFNBQVMsQ0FBQyxDQUFDO0FBQUEsSUFDaEcsNEJBQTRCLEdBQUcsSUFBSSxHQUFHLEtBQUssT0FBTyxHQUFNLENBQUM7QUFBQTtBQUFBLElBQ3pELGdDQUNFLE9BQU8sTUFBTSxLQUFLLEVBQUUsUUFBUSxJQUFNLEdBQUcsQ0FBQyxHQUFHLFVBQVUsR0FBRyxLQUFLLE9BQU8sS0FBSyxDQUFDO0FBQUEsQ0FBTyxFQUFFLEtBQUssRUFBRTtBQUFBLElBQzFGLHFCQUFxQixHQUFHLElBQUksR0FBRyxJQUFJLE9BQU8sR0FBTSxDQUFDO0FBQUE7QUFBQSxJQUNqRCxrQkFBa0IsR0FBRyxJQUFJLEdBQUcsaUJBQWlCLE9BQU8sSUFBTSxDQUFDO0FBQUE7QUFBQSxJQUMzRCxrQkFBa0IsR0FBRyxJQUFJLEdBQUcsSUFBSSxPQUFPLEdBQVMsQ0FBQztBQUFBO0FBQUEsSUFDakQsd0JBQXdCLEdBQUcsSUFBSSxHQUFHLFFBQVEsT0FBTyxHQUFNLENBQUM7QUFBQTtBQUFBLElBQ3hELFNBQVM7QUFBQSxJQUNULHFCQUFxQjtBQUFBLElBQ3JCLGtCQUFrQixHQUFHLElBQUksS0FBUyxRQUFRLE1BQVUsc0JBQXdCLElBQUk7QUFBQSxFQUNsRjtBQUNBLGFBQVcsQ0FBQyxNQUFNLElBQUksS0FBSyxPQUFPLFFBQVEsS0FBSyxHQUFHO0FBQ2hELE9BQUcseUJBQXlCLElBQUksSUFBSSxNQUFNO0FBQ3hDLFlBQU0sTUFBTSxlQUFlLElBQUk7QUFDL0IsWUFBTSxFQUFFLE1BQU0sS0FBSyxJQUFJLElBQUksTUFBTSxDQUFDLGFBQWEsQ0FBQztBQUNoRCxhQUFPLE1BQU0sS0FBSyxFQUFFO0FBQ3BCLGFBQU8sR0FBRyxTQUFTLEtBQUssU0FBUyxHQUFHLE9BQU8sSUFBSSxDQUFDO0FBQ2hELGFBQU8sTUFBTSxLQUFLLDJCQUEyQjtBQUFBLElBQy9DLENBQUM7QUFBQSxFQUNIO0FBRUEsS0FBRyxpREFBaUQsTUFBTTtBQUN4RCxVQUFNLE1BQU0sZUFBZSxRQUFRO0FBQ25DLFVBQU07QUFBQSxNQUNKO0FBQUEsTUFDQSxXQUFXLEtBQUssRUFBRSxRQUFRLElBQUssR0FBRyxDQUFDLEdBQUcsVUFBVSxRQUFRLEdBQUc7QUFBQSxJQUM3RDtBQUNBLFVBQU0sTUFBTSxxQkFBcUIsZ0JBQWdCO0FBQ2pELFVBQU0sTUFBTSxzQkFBc0IsaUNBQWlDO0FBQ25FLFVBQU0sTUFBTSxhQUFhLFFBQVE7QUFDakMsZUFBVyxDQUFDLE1BQU0sT0FBTyxLQUFLO0FBQUEsTUFDNUIsQ0FBQyxDQUFDLFdBQVcsR0FBRyx5Q0FBeUM7QUFBQSxNQUN6RCxDQUFDLENBQUMsWUFBWSxHQUFHLHdDQUF3QztBQUFBLE1BQ3pELENBQUMsQ0FBQyxLQUFLLEdBQUcsZ0VBQWdFO0FBQUEsTUFDMUUsQ0FBQyxDQUFDLGNBQWMsR0FBRyw2Q0FBNkM7QUFBQSxJQUNsRSxHQUFZO0FBQ1YsWUFBTSxFQUFFLE1BQU0sS0FBSyxJQUFJLElBQUksTUFBTSxJQUFJO0FBQ3JDLGFBQU8sVUFBVSxDQUFDLE1BQU0sR0FBRyxHQUFHLENBQUMsR0FBRyxFQUFFLENBQUM7QUFDckMsYUFBTyxNQUFNLEtBQUssT0FBTztBQUFBLElBQzNCO0FBQ0EsVUFBTSxVQUFVLE1BQU0sQ0FBQyxNQUFNLENBQUM7QUFDOUIsV0FBTyxNQUFNLFFBQVEsS0FBSywwRUFBMEU7QUFBQSxFQUN0RyxDQUFDO0FBQ0gsQ0FBQzsiLAogICJuYW1lcyI6IFtdCn0K
