import {
  createWorld,
  selectStrategies,
  showPath
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

// test/cli/files.test.ts
import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
describe("choosing files", () => {
  let world;
  beforeEach(() => world = createWorld());
  afterEach(() => world.remove());
  const select = (args = [], config) => selectStrategies(world.folder, args, config);
  const chosen = (...args) => select(...args).strategies.map(({ files }) => files.map((file) => showPath(world.folder, file)).join(" "));
  const yaml = (...files) => `files:
${files.map((file) => `  - "${file}"
`).join("")}`;
  it("takes the strategy that strategy.yaml describes, in its order, and says so", () => {
    for (const name of ["b.md", "a.md", "ch/2.md", "ch/1.md", "ch/draft.md", "notes.md"]) world.write(name, "x");
    world.write("strategy.yaml", yaml("b.md", "ch/*.md", "a.md", "!ch/draft.md"));
    assert.deepEqual(chosen(), ["b.md ch/1.md ch/2.md a.md"]);
    assert.match(select().notes[0], /strategy of strategy\.yaml: b\.md, ch\/1\.md/);
  });
  it("else takes every Markdown file below as a strategy of its own, and says so", () => {
    for (const name of ["b.md", "a/x.markdown", "c.txt", "node_modules/n.md", ".git/h.md", "a/.hidden/i.md"])
      world.write(name, "x");
    assert.deepEqual(chosen(), ["a/x.markdown", "b.md"]);
    assert.match(select().notes[0], /Checking 2 strategies below this folder.*no strategy\.yaml here/);
    assert.deepEqual(select(["."]).notes, []);
  });
  it("takes a folder below with its own strategy.yaml as one strategy", () => {
    for (const name of ["one.md", "plan/1.md", "plan/2.md", "plan/README.md"]) world.write(name, "x");
    world.write("plan/strategy.yaml", yaml("2.md", "1.md"));
    assert.deepEqual(chosen(), ["plan/2.md plan/1.md", "one.md"]);
    assert.deepEqual(chosen(["plan"]), ["plan/2.md plan/1.md"]);
    assert.deepEqual(chosen(["plan/strategy.yaml"]), ["plan/2.md plan/1.md"]);
    assert.deepEqual(chosen(["plan", "plan/1.md"]), ["plan/2.md plan/1.md"]);
  });
  it("checks files that one strategy.yaml lists together, others on their own", () => {
    for (const name of ["1.md", "2.md", "3.md", "other.md"]) world.write(name, "x");
    world.write("strategy.yaml", `${yaml("2.md", "1.md", "3.md")}title: Plan
`);
    assert.deepEqual(chosen(["1.md", "other.md", "2.md"]), ["2.md 1.md", "other.md"]);
    const { strategies, notes } = select(["1.md", "other.md", "2.md"]);
    assert.deepEqual(
      strategies.map(({ config }) => config.title),
      ["Plan", void 0]
    );
    assert.match(notes[0], /only 2 of the 3 files of strategy\.yaml; "ncs-check \." checks the whole/);
    assert.deepEqual(select(["1.md", "2.md", "3.md"]).notes, []);
  });
  it("finds the strategy.yaml above a file, but not above the folder it runs in", () => {
    world.write("strategy.yaml", yaml("a/b/1.md"));
    world.write("a/b/1.md", "x");
    assert.equal(select(["a/b/1.md"]).strategies[0].config.path, "strategy.yaml");
    const below = selectStrategies(join(world.folder, "a/b"), ["1.md"]);
    assert.equal(below.strategies[0].config.path, void 0);
  });
  it("goes by --config, whose files a list of arguments replaces", () => {
    for (const name of ["1.md", "2.md"]) world.write(name, "x");
    world.write("conf/my.yaml", "title: Mine\nfiles: [c.md]\n");
    world.write("conf/c.md", "x");
    assert.deepEqual(chosen([], "conf/my.yaml"), ["conf/c.md"]);
    assert.deepEqual(chosen(["2.md", "1.md"], "conf/my.yaml"), ["2.md 1.md"]);
    assert.equal(select(["2.md"], "conf/my.yaml").strategies[0].config.title, "Mine");
  });
  it("expands quoted globs, sorted, and takes real names with brackets as they are", () => {
    for (const name of ["b1.md", "b2.md", "a[1].md", "a1.md"]) world.write(name, "x");
    assert.deepEqual(chosen(["*.md"]), ["a1.md", "a[1].md", "b1.md", "b2.md"]);
    assert.deepEqual(chosen(["a[1].md"]), ["a[1].md"]);
    world.write("strategy.yaml", yaml("a[1].md", "b*.md"));
    assert.deepEqual(chosen(), ["a[1].md b1.md b2.md"]);
  });
  it("enters no loop of symbolic links and follows none out of the folder", () => {
    world.write("a/x.md", "x");
    world.write("elsewhere/secret.md", "x");
    symlinkSync("..", join(world.folder, "a/loop"));
    symlinkSync("../elsewhere/secret.md", join(world.folder, "a/link.md"));
    assert.deepEqual(chosen(["a"]), ["a/x.md"]);
    assert.deepEqual(chosen(["a/link.md"]), ["a/link.md"]);
    world.write("a/strategy.yaml", yaml("link.md"));
    assert.throws(() => select(["a"]), /"link\.md", listed under "files", is no plain file/);
  });
  it("says what is missing, all of it at once, and what is near", () => {
    world.write("strategy.md", "x");
    assert.throws(
      () => select(["stratgy.md", "nix*.md"]),
      /^Error: stratgy\.md does not exist\. Did you mean strategy\.md\?\nnix\*\.md matches no file\.$/
    );
    assert.throws(() => select(["kpi"]), /kpi does not exist\. Did you mean the command "kpis"\?/);
    world.write("strategy.yaml", yaml("stratgy.md", "x.md"));
    assert.throws(
      () => select(),
      /"stratgy\.md", listed under "files", does not exist\. Did you mean strategy\.md\?\n.*"x\.md"/
    );
    world.write("strategy.yaml", yaml("none/*.md"));
    assert.throws(() => select(), /strategy\.yaml names no Markdown file that exists/);
  });
  it("says so where there is no Markdown at all", () => {
    assert.throws(() => select(), /No Markdown file in this folder/);
    assert.throws(() => select(["/dev/null"]), /neither a file nor a folder/);
  });
  it("refuses a broken strategy.yaml with the place, and a key that is not known only later", () => {
    world.write("a.md", "x");
    world.write("strategy.yaml", "files: [a.md]\ntitle: [1\n");
    assert.throws(() => select(), /^Error: strategy\.yaml:\d+:\d+ .*\(config\/invalid-yaml\)/);
    world.write("strategy.yaml", "files: [a.md]\nprofile: strict\n");
    assert.throws(() => select(), /^Error: strategy\.yaml:2:\d+ .*\(config\/invalid-value\)/);
    world.write("strategy.yaml", 'files: ["../x.md"]\n');
    assert.throws(() => select(), /config\/path-outside/);
    world.write("strategy.yaml", "files: [a.md]\ntitel: x\n");
    assert.equal(select().strategies[0].config.problems.length, 1);
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9jbGkvZmlsZXMudGVzdC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tICdub2RlOmFzc2VydC9zdHJpY3QnO1xuaW1wb3J0IHsgc3ltbGlua1N5bmMgfSBmcm9tICdub2RlOmZzJztcbmltcG9ydCB7IGpvaW4gfSBmcm9tICdub2RlOnBhdGgnO1xuaW1wb3J0IHsgc2VsZWN0U3RyYXRlZ2llcywgc2hvd1BhdGggfSBmcm9tICcuLi8uLi9zcmMvY2xpL2ZpbGVzLmpzJztcbmltcG9ydCB7IGNyZWF0ZVdvcmxkLCB0eXBlIFdvcmxkIH0gZnJvbSAnLi4vc3VwcG9ydC93b3JsZC5qcyc7XG5cbmRlc2NyaWJlKCdjaG9vc2luZyBmaWxlcycsICgpID0+IHtcbiAgbGV0IHdvcmxkOiBXb3JsZDtcbiAgYmVmb3JlRWFjaCgoKSA9PiAod29ybGQgPSBjcmVhdGVXb3JsZCgpKSk7XG4gIGFmdGVyRWFjaCgoKSA9PiB3b3JsZC5yZW1vdmUoKSk7XG5cbiAgY29uc3Qgc2VsZWN0ID0gKGFyZ3M6IHJlYWRvbmx5IHN0cmluZ1tdID0gW10sIGNvbmZpZz86IHN0cmluZykgPT4gc2VsZWN0U3RyYXRlZ2llcyh3b3JsZC5mb2xkZXIsIGFyZ3MsIGNvbmZpZyk7XG4gIC8qKiBUaGUgc3RyYXRlZ2llcywgZWFjaCBhcyB0aGUgbmFtZXMgb2YgaXRzIGZpbGVzLiAqL1xuICBjb25zdCBjaG9zZW4gPSAoLi4uYXJnczogUGFyYW1ldGVyczx0eXBlb2Ygc2VsZWN0PikgPT5cbiAgICBzZWxlY3QoLi4uYXJncykuc3RyYXRlZ2llcy5tYXAoKHsgZmlsZXMgfSkgPT4gZmlsZXMubWFwKChmaWxlKSA9PiBzaG93UGF0aCh3b3JsZC5mb2xkZXIsIGZpbGUpKS5qb2luKCcgJykpO1xuICBjb25zdCB5YW1sID0gKC4uLmZpbGVzOiBzdHJpbmdbXSkgPT4gYGZpbGVzOlxcbiR7ZmlsZXMubWFwKChmaWxlKSA9PiBgICAtIFwiJHtmaWxlfVwiXFxuYCkuam9pbignJyl9YDtcblxuICBpdCgndGFrZXMgdGhlIHN0cmF0ZWd5IHRoYXQgc3RyYXRlZ3kueWFtbCBkZXNjcmliZXMsIGluIGl0cyBvcmRlciwgYW5kIHNheXMgc28nLCAoKSA9PiB7XG4gICAgZm9yIChjb25zdCBuYW1lIG9mIFsnYi5tZCcsICdhLm1kJywgJ2NoLzIubWQnLCAnY2gvMS5tZCcsICdjaC9kcmFmdC5tZCcsICdub3Rlcy5tZCddKSB3b3JsZC53cml0ZShuYW1lLCAneCcpO1xuICAgIHdvcmxkLndyaXRlKCdzdHJhdGVneS55YW1sJywgeWFtbCgnYi5tZCcsICdjaC8qLm1kJywgJ2EubWQnLCAnIWNoL2RyYWZ0Lm1kJykpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoY2hvc2VuKCksIFsnYi5tZCBjaC8xLm1kIGNoLzIubWQgYS5tZCddKTtcbiAgICBhc3NlcnQubWF0Y2goc2VsZWN0KCkubm90ZXNbMF0hLCAvc3RyYXRlZ3kgb2Ygc3RyYXRlZ3lcXC55YW1sOiBiXFwubWQsIGNoXFwvMVxcLm1kLyk7XG4gIH0pO1xuXG4gIGl0KCdlbHNlIHRha2VzIGV2ZXJ5IE1hcmtkb3duIGZpbGUgYmVsb3cgYXMgYSBzdHJhdGVneSBvZiBpdHMgb3duLCBhbmQgc2F5cyBzbycsICgpID0+IHtcbiAgICBmb3IgKGNvbnN0IG5hbWUgb2YgWydiLm1kJywgJ2EveC5tYXJrZG93bicsICdjLnR4dCcsICdub2RlX21vZHVsZXMvbi5tZCcsICcuZ2l0L2gubWQnLCAnYS8uaGlkZGVuL2kubWQnXSlcbiAgICAgIHdvcmxkLndyaXRlKG5hbWUsICd4Jyk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChjaG9zZW4oKSwgWydhL3gubWFya2Rvd24nLCAnYi5tZCddKTtcbiAgICBhc3NlcnQubWF0Y2goc2VsZWN0KCkubm90ZXNbMF0hLCAvQ2hlY2tpbmcgMiBzdHJhdGVnaWVzIGJlbG93IHRoaXMgZm9sZGVyLipubyBzdHJhdGVneVxcLnlhbWwgaGVyZS8pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoc2VsZWN0KFsnLiddKS5ub3RlcywgW10pO1xuICB9KTtcblxuICBpdCgndGFrZXMgYSBmb2xkZXIgYmVsb3cgd2l0aCBpdHMgb3duIHN0cmF0ZWd5LnlhbWwgYXMgb25lIHN0cmF0ZWd5JywgKCkgPT4ge1xuICAgIGZvciAoY29uc3QgbmFtZSBvZiBbJ29uZS5tZCcsICdwbGFuLzEubWQnLCAncGxhbi8yLm1kJywgJ3BsYW4vUkVBRE1FLm1kJ10pIHdvcmxkLndyaXRlKG5hbWUsICd4Jyk7XG4gICAgd29ybGQud3JpdGUoJ3BsYW4vc3RyYXRlZ3kueWFtbCcsIHlhbWwoJzIubWQnLCAnMS5tZCcpKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGNob3NlbigpLCBbJ3BsYW4vMi5tZCBwbGFuLzEubWQnLCAnb25lLm1kJ10pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoY2hvc2VuKFsncGxhbiddKSwgWydwbGFuLzIubWQgcGxhbi8xLm1kJ10pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoY2hvc2VuKFsncGxhbi9zdHJhdGVneS55YW1sJ10pLCBbJ3BsYW4vMi5tZCBwbGFuLzEubWQnXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChjaG9zZW4oWydwbGFuJywgJ3BsYW4vMS5tZCddKSwgWydwbGFuLzIubWQgcGxhbi8xLm1kJ10pO1xuICB9KTtcblxuICBpdCgnY2hlY2tzIGZpbGVzIHRoYXQgb25lIHN0cmF0ZWd5LnlhbWwgbGlzdHMgdG9nZXRoZXIsIG90aGVycyBvbiB0aGVpciBvd24nLCAoKSA9PiB7XG4gICAgZm9yIChjb25zdCBuYW1lIG9mIFsnMS5tZCcsICcyLm1kJywgJzMubWQnLCAnb3RoZXIubWQnXSkgd29ybGQud3JpdGUobmFtZSwgJ3gnKTtcbiAgICB3b3JsZC53cml0ZSgnc3RyYXRlZ3kueWFtbCcsIGAke3lhbWwoJzIubWQnLCAnMS5tZCcsICczLm1kJyl9dGl0bGU6IFBsYW5cXG5gKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGNob3NlbihbJzEubWQnLCAnb3RoZXIubWQnLCAnMi5tZCddKSwgWycyLm1kIDEubWQnLCAnb3RoZXIubWQnXSk7XG4gICAgY29uc3QgeyBzdHJhdGVnaWVzLCBub3RlcyB9ID0gc2VsZWN0KFsnMS5tZCcsICdvdGhlci5tZCcsICcyLm1kJ10pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoXG4gICAgICBzdHJhdGVnaWVzLm1hcCgoeyBjb25maWcgfSkgPT4gY29uZmlnLnRpdGxlKSxcbiAgICAgIFsnUGxhbicsIHVuZGVmaW5lZF0sXG4gICAgKTtcbiAgICBhc3NlcnQubWF0Y2gobm90ZXNbMF0hLCAvb25seSAyIG9mIHRoZSAzIGZpbGVzIG9mIHN0cmF0ZWd5XFwueWFtbDsgXCJuY3MtY2hlY2sgXFwuXCIgY2hlY2tzIHRoZSB3aG9sZS8pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoc2VsZWN0KFsnMS5tZCcsICcyLm1kJywgJzMubWQnXSkubm90ZXMsIFtdKTtcbiAgfSk7XG5cbiAgaXQoJ2ZpbmRzIHRoZSBzdHJhdGVneS55YW1sIGFib3ZlIGEgZmlsZSwgYnV0IG5vdCBhYm92ZSB0aGUgZm9sZGVyIGl0IHJ1bnMgaW4nLCAoKSA9PiB7XG4gICAgd29ybGQud3JpdGUoJ3N0cmF0ZWd5LnlhbWwnLCB5YW1sKCdhL2IvMS5tZCcpKTtcbiAgICB3b3JsZC53cml0ZSgnYS9iLzEubWQnLCAneCcpO1xuICAgIGFzc2VydC5lcXVhbChzZWxlY3QoWydhL2IvMS5tZCddKS5zdHJhdGVnaWVzWzBdIS5jb25maWcucGF0aCwgJ3N0cmF0ZWd5LnlhbWwnKTtcbiAgICBjb25zdCBiZWxvdyA9IHNlbGVjdFN0cmF0ZWdpZXMoam9pbih3b3JsZC5mb2xkZXIsICdhL2InKSwgWycxLm1kJ10pO1xuICAgIGFzc2VydC5lcXVhbChiZWxvdy5zdHJhdGVnaWVzWzBdIS5jb25maWcucGF0aCwgdW5kZWZpbmVkKTtcbiAgfSk7XG5cbiAgaXQoJ2dvZXMgYnkgLS1jb25maWcsIHdob3NlIGZpbGVzIGEgbGlzdCBvZiBhcmd1bWVudHMgcmVwbGFjZXMnLCAoKSA9PiB7XG4gICAgZm9yIChjb25zdCBuYW1lIG9mIFsnMS5tZCcsICcyLm1kJ10pIHdvcmxkLndyaXRlKG5hbWUsICd4Jyk7XG4gICAgd29ybGQud3JpdGUoJ2NvbmYvbXkueWFtbCcsICd0aXRsZTogTWluZVxcbmZpbGVzOiBbYy5tZF1cXG4nKTtcbiAgICB3b3JsZC53cml0ZSgnY29uZi9jLm1kJywgJ3gnKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGNob3NlbihbXSwgJ2NvbmYvbXkueWFtbCcpLCBbJ2NvbmYvYy5tZCddKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGNob3NlbihbJzIubWQnLCAnMS5tZCddLCAnY29uZi9teS55YW1sJyksIFsnMi5tZCAxLm1kJ10pO1xuICAgIGFzc2VydC5lcXVhbChzZWxlY3QoWycyLm1kJ10sICdjb25mL215LnlhbWwnKS5zdHJhdGVnaWVzWzBdIS5jb25maWcudGl0bGUsICdNaW5lJyk7XG4gIH0pO1xuXG4gIGl0KCdleHBhbmRzIHF1b3RlZCBnbG9icywgc29ydGVkLCBhbmQgdGFrZXMgcmVhbCBuYW1lcyB3aXRoIGJyYWNrZXRzIGFzIHRoZXkgYXJlJywgKCkgPT4ge1xuICAgIGZvciAoY29uc3QgbmFtZSBvZiBbJ2IxLm1kJywgJ2IyLm1kJywgJ2FbMV0ubWQnLCAnYTEubWQnXSkgd29ybGQud3JpdGUobmFtZSwgJ3gnKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGNob3NlbihbJyoubWQnXSksIFsnYTEubWQnLCAnYVsxXS5tZCcsICdiMS5tZCcsICdiMi5tZCddKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGNob3NlbihbJ2FbMV0ubWQnXSksIFsnYVsxXS5tZCddKTtcbiAgICB3b3JsZC53cml0ZSgnc3RyYXRlZ3kueWFtbCcsIHlhbWwoJ2FbMV0ubWQnLCAnYioubWQnKSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChjaG9zZW4oKSwgWydhWzFdLm1kIGIxLm1kIGIyLm1kJ10pO1xuICB9KTtcblxuICBpdCgnZW50ZXJzIG5vIGxvb3Agb2Ygc3ltYm9saWMgbGlua3MgYW5kIGZvbGxvd3Mgbm9uZSBvdXQgb2YgdGhlIGZvbGRlcicsICgpID0+IHtcbiAgICB3b3JsZC53cml0ZSgnYS94Lm1kJywgJ3gnKTtcbiAgICB3b3JsZC53cml0ZSgnZWxzZXdoZXJlL3NlY3JldC5tZCcsICd4Jyk7XG4gICAgc3ltbGlua1N5bmMoJy4uJywgam9pbih3b3JsZC5mb2xkZXIsICdhL2xvb3AnKSk7XG4gICAgc3ltbGlua1N5bmMoJy4uL2Vsc2V3aGVyZS9zZWNyZXQubWQnLCBqb2luKHdvcmxkLmZvbGRlciwgJ2EvbGluay5tZCcpKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGNob3NlbihbJ2EnXSksIFsnYS94Lm1kJ10pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoY2hvc2VuKFsnYS9saW5rLm1kJ10pLCBbJ2EvbGluay5tZCddKTtcbiAgICB3b3JsZC53cml0ZSgnYS9zdHJhdGVneS55YW1sJywgeWFtbCgnbGluay5tZCcpKTtcbiAgICBhc3NlcnQudGhyb3dzKCgpID0+IHNlbGVjdChbJ2EnXSksIC9cImxpbmtcXC5tZFwiLCBsaXN0ZWQgdW5kZXIgXCJmaWxlc1wiLCBpcyBubyBwbGFpbiBmaWxlLyk7XG4gIH0pO1xuXG4gIGl0KCdzYXlzIHdoYXQgaXMgbWlzc2luZywgYWxsIG9mIGl0IGF0IG9uY2UsIGFuZCB3aGF0IGlzIG5lYXInLCAoKSA9PiB7XG4gICAgd29ybGQud3JpdGUoJ3N0cmF0ZWd5Lm1kJywgJ3gnKTtcbiAgICBhc3NlcnQudGhyb3dzKFxuICAgICAgKCkgPT4gc2VsZWN0KFsnc3RyYXRneS5tZCcsICduaXgqLm1kJ10pLFxuICAgICAgL15FcnJvcjogc3RyYXRneVxcLm1kIGRvZXMgbm90IGV4aXN0XFwuIERpZCB5b3UgbWVhbiBzdHJhdGVneVxcLm1kXFw/XFxubml4XFwqXFwubWQgbWF0Y2hlcyBubyBmaWxlXFwuJC8sXG4gICAgKTtcbiAgICBhc3NlcnQudGhyb3dzKCgpID0+IHNlbGVjdChbJ2twaSddKSwgL2twaSBkb2VzIG5vdCBleGlzdFxcLiBEaWQgeW91IG1lYW4gdGhlIGNvbW1hbmQgXCJrcGlzXCJcXD8vKTtcbiAgICB3b3JsZC53cml0ZSgnc3RyYXRlZ3kueWFtbCcsIHlhbWwoJ3N0cmF0Z3kubWQnLCAneC5tZCcpKTtcbiAgICBhc3NlcnQudGhyb3dzKFxuICAgICAgKCkgPT4gc2VsZWN0KCksXG4gICAgICAvXCJzdHJhdGd5XFwubWRcIiwgbGlzdGVkIHVuZGVyIFwiZmlsZXNcIiwgZG9lcyBub3QgZXhpc3RcXC4gRGlkIHlvdSBtZWFuIHN0cmF0ZWd5XFwubWRcXD9cXG4uKlwieFxcLm1kXCIvLFxuICAgICk7XG4gICAgd29ybGQud3JpdGUoJ3N0cmF0ZWd5LnlhbWwnLCB5YW1sKCdub25lLyoubWQnKSk7XG4gICAgYXNzZXJ0LnRocm93cygoKSA9PiBzZWxlY3QoKSwgL3N0cmF0ZWd5XFwueWFtbCBuYW1lcyBubyBNYXJrZG93biBmaWxlIHRoYXQgZXhpc3RzLyk7XG4gIH0pO1xuXG4gIGl0KCdzYXlzIHNvIHdoZXJlIHRoZXJlIGlzIG5vIE1hcmtkb3duIGF0IGFsbCcsICgpID0+IHtcbiAgICBhc3NlcnQudGhyb3dzKCgpID0+IHNlbGVjdCgpLCAvTm8gTWFya2Rvd24gZmlsZSBpbiB0aGlzIGZvbGRlci8pO1xuICAgIGFzc2VydC50aHJvd3MoKCkgPT4gc2VsZWN0KFsnL2Rldi9udWxsJ10pLCAvbmVpdGhlciBhIGZpbGUgbm9yIGEgZm9sZGVyLyk7XG4gIH0pO1xuXG4gIGl0KCdyZWZ1c2VzIGEgYnJva2VuIHN0cmF0ZWd5LnlhbWwgd2l0aCB0aGUgcGxhY2UsIGFuZCBhIGtleSB0aGF0IGlzIG5vdCBrbm93biBvbmx5IGxhdGVyJywgKCkgPT4ge1xuICAgIHdvcmxkLndyaXRlKCdhLm1kJywgJ3gnKTtcbiAgICB3b3JsZC53cml0ZSgnc3RyYXRlZ3kueWFtbCcsICdmaWxlczogW2EubWRdXFxudGl0bGU6IFsxXFxuJyk7XG4gICAgYXNzZXJ0LnRocm93cygoKSA9PiBzZWxlY3QoKSwgL15FcnJvcjogc3RyYXRlZ3lcXC55YW1sOlxcZCs6XFxkKyAuKlxcKGNvbmZpZ1xcL2ludmFsaWQteWFtbFxcKS8pO1xuICAgIHdvcmxkLndyaXRlKCdzdHJhdGVneS55YW1sJywgJ2ZpbGVzOiBbYS5tZF1cXG5wcm9maWxlOiBzdHJpY3RcXG4nKTtcbiAgICBhc3NlcnQudGhyb3dzKCgpID0+IHNlbGVjdCgpLCAvXkVycm9yOiBzdHJhdGVneVxcLnlhbWw6MjpcXGQrIC4qXFwoY29uZmlnXFwvaW52YWxpZC12YWx1ZVxcKS8pO1xuICAgIHdvcmxkLndyaXRlKCdzdHJhdGVneS55YW1sJywgJ2ZpbGVzOiBbXCIuLi94Lm1kXCJdXFxuJyk7XG4gICAgYXNzZXJ0LnRocm93cygoKSA9PiBzZWxlY3QoKSwgL2NvbmZpZ1xcL3BhdGgtb3V0c2lkZS8pO1xuICAgIHdvcmxkLndyaXRlKCdzdHJhdGVneS55YW1sJywgJ2ZpbGVzOiBbYS5tZF1cXG50aXRlbDogeFxcbicpO1xuICAgIGFzc2VydC5lcXVhbChzZWxlY3QoKS5zdHJhdGVnaWVzWzBdIS5jb25maWcucHJvYmxlbXMubGVuZ3RoLCAxKTtcbiAgfSk7XG59KTtcbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBLE9BQU8sWUFBWTtBQUNuQixTQUFTLG1CQUFtQjtBQUM1QixTQUFTLFlBQVk7QUFJckIsU0FBUyxrQkFBa0IsTUFBTTtBQUMvQixNQUFJO0FBQ0osYUFBVyxNQUFPLFFBQVEsWUFBWSxDQUFFO0FBQ3hDLFlBQVUsTUFBTSxNQUFNLE9BQU8sQ0FBQztBQUU5QixRQUFNLFNBQVMsQ0FBQyxPQUEwQixDQUFDLEdBQUcsV0FBb0IsaUJBQWlCLE1BQU0sUUFBUSxNQUFNLE1BQU07QUFFN0csUUFBTSxTQUFTLElBQUksU0FDakIsT0FBTyxHQUFHLElBQUksRUFBRSxXQUFXLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxNQUFNLElBQUksQ0FBQyxTQUFTLFNBQVMsTUFBTSxRQUFRLElBQUksQ0FBQyxFQUFFLEtBQUssR0FBRyxDQUFDO0FBQzNHLFFBQU0sT0FBTyxJQUFJLFVBQW9CO0FBQUEsRUFBVyxNQUFNLElBQUksQ0FBQyxTQUFTLFFBQVEsSUFBSTtBQUFBLENBQUssRUFBRSxLQUFLLEVBQUUsQ0FBQztBQUUvRixLQUFHLDhFQUE4RSxNQUFNO0FBQ3JGLGVBQVcsUUFBUSxDQUFDLFFBQVEsUUFBUSxXQUFXLFdBQVcsZUFBZSxVQUFVLEVBQUcsT0FBTSxNQUFNLE1BQU0sR0FBRztBQUMzRyxVQUFNLE1BQU0saUJBQWlCLEtBQUssUUFBUSxXQUFXLFFBQVEsY0FBYyxDQUFDO0FBQzVFLFdBQU8sVUFBVSxPQUFPLEdBQUcsQ0FBQywyQkFBMkIsQ0FBQztBQUN4RCxXQUFPLE1BQU0sT0FBTyxFQUFFLE1BQU0sQ0FBQyxHQUFJLDhDQUE4QztBQUFBLEVBQ2pGLENBQUM7QUFFRCxLQUFHLDhFQUE4RSxNQUFNO0FBQ3JGLGVBQVcsUUFBUSxDQUFDLFFBQVEsZ0JBQWdCLFNBQVMscUJBQXFCLGFBQWEsZ0JBQWdCO0FBQ3JHLFlBQU0sTUFBTSxNQUFNLEdBQUc7QUFDdkIsV0FBTyxVQUFVLE9BQU8sR0FBRyxDQUFDLGdCQUFnQixNQUFNLENBQUM7QUFDbkQsV0FBTyxNQUFNLE9BQU8sRUFBRSxNQUFNLENBQUMsR0FBSSxpRUFBaUU7QUFDbEcsV0FBTyxVQUFVLE9BQU8sQ0FBQyxHQUFHLENBQUMsRUFBRSxPQUFPLENBQUMsQ0FBQztBQUFBLEVBQzFDLENBQUM7QUFFRCxLQUFHLG1FQUFtRSxNQUFNO0FBQzFFLGVBQVcsUUFBUSxDQUFDLFVBQVUsYUFBYSxhQUFhLGdCQUFnQixFQUFHLE9BQU0sTUFBTSxNQUFNLEdBQUc7QUFDaEcsVUFBTSxNQUFNLHNCQUFzQixLQUFLLFFBQVEsTUFBTSxDQUFDO0FBQ3RELFdBQU8sVUFBVSxPQUFPLEdBQUcsQ0FBQyx1QkFBdUIsUUFBUSxDQUFDO0FBQzVELFdBQU8sVUFBVSxPQUFPLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxxQkFBcUIsQ0FBQztBQUMxRCxXQUFPLFVBQVUsT0FBTyxDQUFDLG9CQUFvQixDQUFDLEdBQUcsQ0FBQyxxQkFBcUIsQ0FBQztBQUN4RSxXQUFPLFVBQVUsT0FBTyxDQUFDLFFBQVEsV0FBVyxDQUFDLEdBQUcsQ0FBQyxxQkFBcUIsQ0FBQztBQUFBLEVBQ3pFLENBQUM7QUFFRCxLQUFHLDJFQUEyRSxNQUFNO0FBQ2xGLGVBQVcsUUFBUSxDQUFDLFFBQVEsUUFBUSxRQUFRLFVBQVUsRUFBRyxPQUFNLE1BQU0sTUFBTSxHQUFHO0FBQzlFLFVBQU0sTUFBTSxpQkFBaUIsR0FBRyxLQUFLLFFBQVEsUUFBUSxNQUFNLENBQUM7QUFBQSxDQUFlO0FBQzNFLFdBQU8sVUFBVSxPQUFPLENBQUMsUUFBUSxZQUFZLE1BQU0sQ0FBQyxHQUFHLENBQUMsYUFBYSxVQUFVLENBQUM7QUFDaEYsVUFBTSxFQUFFLFlBQVksTUFBTSxJQUFJLE9BQU8sQ0FBQyxRQUFRLFlBQVksTUFBTSxDQUFDO0FBQ2pFLFdBQU87QUFBQSxNQUNMLFdBQVcsSUFBSSxDQUFDLEVBQUUsT0FBTyxNQUFNLE9BQU8sS0FBSztBQUFBLE1BQzNDLENBQUMsUUFBUSxNQUFTO0FBQUEsSUFDcEI7QUFDQSxXQUFPLE1BQU0sTUFBTSxDQUFDLEdBQUksMEVBQTBFO0FBQ2xHLFdBQU8sVUFBVSxPQUFPLENBQUMsUUFBUSxRQUFRLE1BQU0sQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFDO0FBQUEsRUFDN0QsQ0FBQztBQUVELEtBQUcsNkVBQTZFLE1BQU07QUFDcEYsVUFBTSxNQUFNLGlCQUFpQixLQUFLLFVBQVUsQ0FBQztBQUM3QyxVQUFNLE1BQU0sWUFBWSxHQUFHO0FBQzNCLFdBQU8sTUFBTSxPQUFPLENBQUMsVUFBVSxDQUFDLEVBQUUsV0FBVyxDQUFDLEVBQUcsT0FBTyxNQUFNLGVBQWU7QUFDN0UsVUFBTSxRQUFRLGlCQUFpQixLQUFLLE1BQU0sUUFBUSxLQUFLLEdBQUcsQ0FBQyxNQUFNLENBQUM7QUFDbEUsV0FBTyxNQUFNLE1BQU0sV0FBVyxDQUFDLEVBQUcsT0FBTyxNQUFNLE1BQVM7QUFBQSxFQUMxRCxDQUFDO0FBRUQsS0FBRyw4REFBOEQsTUFBTTtBQUNyRSxlQUFXLFFBQVEsQ0FBQyxRQUFRLE1BQU0sRUFBRyxPQUFNLE1BQU0sTUFBTSxHQUFHO0FBQzFELFVBQU0sTUFBTSxnQkFBZ0IsOEJBQThCO0FBQzFELFVBQU0sTUFBTSxhQUFhLEdBQUc7QUFDNUIsV0FBTyxVQUFVLE9BQU8sQ0FBQyxHQUFHLGNBQWMsR0FBRyxDQUFDLFdBQVcsQ0FBQztBQUMxRCxXQUFPLFVBQVUsT0FBTyxDQUFDLFFBQVEsTUFBTSxHQUFHLGNBQWMsR0FBRyxDQUFDLFdBQVcsQ0FBQztBQUN4RSxXQUFPLE1BQU0sT0FBTyxDQUFDLE1BQU0sR0FBRyxjQUFjLEVBQUUsV0FBVyxDQUFDLEVBQUcsT0FBTyxPQUFPLE1BQU07QUFBQSxFQUNuRixDQUFDO0FBRUQsS0FBRyxnRkFBZ0YsTUFBTTtBQUN2RixlQUFXLFFBQVEsQ0FBQyxTQUFTLFNBQVMsV0FBVyxPQUFPLEVBQUcsT0FBTSxNQUFNLE1BQU0sR0FBRztBQUNoRixXQUFPLFVBQVUsT0FBTyxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsU0FBUyxXQUFXLFNBQVMsT0FBTyxDQUFDO0FBQ3pFLFdBQU8sVUFBVSxPQUFPLENBQUMsU0FBUyxDQUFDLEdBQUcsQ0FBQyxTQUFTLENBQUM7QUFDakQsVUFBTSxNQUFNLGlCQUFpQixLQUFLLFdBQVcsT0FBTyxDQUFDO0FBQ3JELFdBQU8sVUFBVSxPQUFPLEdBQUcsQ0FBQyxxQkFBcUIsQ0FBQztBQUFBLEVBQ3BELENBQUM7QUFFRCxLQUFHLHVFQUF1RSxNQUFNO0FBQzlFLFVBQU0sTUFBTSxVQUFVLEdBQUc7QUFDekIsVUFBTSxNQUFNLHVCQUF1QixHQUFHO0FBQ3RDLGdCQUFZLE1BQU0sS0FBSyxNQUFNLFFBQVEsUUFBUSxDQUFDO0FBQzlDLGdCQUFZLDBCQUEwQixLQUFLLE1BQU0sUUFBUSxXQUFXLENBQUM7QUFDckUsV0FBTyxVQUFVLE9BQU8sQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLFFBQVEsQ0FBQztBQUMxQyxXQUFPLFVBQVUsT0FBTyxDQUFDLFdBQVcsQ0FBQyxHQUFHLENBQUMsV0FBVyxDQUFDO0FBQ3JELFVBQU0sTUFBTSxtQkFBbUIsS0FBSyxTQUFTLENBQUM7QUFDOUMsV0FBTyxPQUFPLE1BQU0sT0FBTyxDQUFDLEdBQUcsQ0FBQyxHQUFHLG9EQUFvRDtBQUFBLEVBQ3pGLENBQUM7QUFFRCxLQUFHLDZEQUE2RCxNQUFNO0FBQ3BFLFVBQU0sTUFBTSxlQUFlLEdBQUc7QUFDOUIsV0FBTztBQUFBLE1BQ0wsTUFBTSxPQUFPLENBQUMsY0FBYyxTQUFTLENBQUM7QUFBQSxNQUN0QztBQUFBLElBQ0Y7QUFDQSxXQUFPLE9BQU8sTUFBTSxPQUFPLENBQUMsS0FBSyxDQUFDLEdBQUcsd0RBQXdEO0FBQzdGLFVBQU0sTUFBTSxpQkFBaUIsS0FBSyxjQUFjLE1BQU0sQ0FBQztBQUN2RCxXQUFPO0FBQUEsTUFDTCxNQUFNLE9BQU87QUFBQSxNQUNiO0FBQUEsSUFDRjtBQUNBLFVBQU0sTUFBTSxpQkFBaUIsS0FBSyxXQUFXLENBQUM7QUFDOUMsV0FBTyxPQUFPLE1BQU0sT0FBTyxHQUFHLG1EQUFtRDtBQUFBLEVBQ25GLENBQUM7QUFFRCxLQUFHLDZDQUE2QyxNQUFNO0FBQ3BELFdBQU8sT0FBTyxNQUFNLE9BQU8sR0FBRyxpQ0FBaUM7QUFDL0QsV0FBTyxPQUFPLE1BQU0sT0FBTyxDQUFDLFdBQVcsQ0FBQyxHQUFHLDZCQUE2QjtBQUFBLEVBQzFFLENBQUM7QUFFRCxLQUFHLHlGQUF5RixNQUFNO0FBQ2hHLFVBQU0sTUFBTSxRQUFRLEdBQUc7QUFDdkIsVUFBTSxNQUFNLGlCQUFpQiw0QkFBNEI7QUFDekQsV0FBTyxPQUFPLE1BQU0sT0FBTyxHQUFHLDJEQUEyRDtBQUN6RixVQUFNLE1BQU0saUJBQWlCLGtDQUFrQztBQUMvRCxXQUFPLE9BQU8sTUFBTSxPQUFPLEdBQUcsMERBQTBEO0FBQ3hGLFVBQU0sTUFBTSxpQkFBaUIsc0JBQXNCO0FBQ25ELFdBQU8sT0FBTyxNQUFNLE9BQU8sR0FBRyxzQkFBc0I7QUFDcEQsVUFBTSxNQUFNLGlCQUFpQiwyQkFBMkI7QUFDeEQsV0FBTyxNQUFNLE9BQU8sRUFBRSxXQUFXLENBQUMsRUFBRyxPQUFPLFNBQVMsUUFBUSxDQUFDO0FBQUEsRUFDaEUsQ0FBQztBQUNILENBQUM7IiwKICAibmFtZXMiOiBbXQp9Cg==
