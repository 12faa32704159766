// test/package/vsix.test.ts
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
var LARGEST_VSIX = 15e5;
var ALLOWED = [
  /^package(\.nls(\.[a-z-]+)?)?\.json$/,
  /^(README\.md|CHANGELOG\.md|LICENSE)$/,
  /^dist\/(extension|extension-web|server|server-worker)\.js$/,
  /^media\/(icon\.png|activity\.svg|[a-z-]+\.(css|js))$/,
  /^media\/walkthrough\/[a-z0-9-]+\.(md|webp)$/,
  /^l10n\/bundle\.l10n(\.[a-z-]+)?\.json$/,
  /^schemas\/(strategy|framework|report)\.schema\.json$/,
  /^snippets\/ncs\.json$/,
  /^syntaxes\/ncs\.injection\.tmLanguage\.json$/
];
var NEEDED = [
  "package.json",
  "README.md",
  "LICENSE",
  "dist/extension.js",
  "dist/extension-web.js",
  "dist/server.js",
  "dist/server-worker.js",
  "media/icon.png",
  "media/activity.svg",
  "schemas/strategy.schema.json",
  "snippets/ncs.json",
  "syntaxes/ncs.injection.tmLanguage.json"
];
var { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
var vsceOptions = () => {
  const found = /vsce package (.*?)( -o \S+)?$/.exec(scripts.package ?? "");
  assert.ok(found, 'the script "package" calls vsce package');
  return found[1].split(" ");
};
var vsce = (...args) => {
  const run = spawnSync(process.execPath, ["node_modules/@vscode/vsce/vsce", ...args], {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" }
  });
  return { status: run.status, output: run.stdout + run.stderr };
};
describe("the VSIX", function() {
  this.timeout(6e4);
  let scratch;
  before(() => scratch = mkdtempSync(path.join(tmpdir(), "ncs-vsix-")));
  after(() => rmSync(scratch, { recursive: true, force: true }));
  it("holds what runs, and nothing else", () => {
    const { status, output } = vsce("ls", "--no-dependencies");
    assert.equal(status, 0, output);
    const files = output.trim().split("\n").filter((line) => !line.includes("WARNING"));
    assert.deepEqual(
      files.filter((file) => !ALLOWED.some((pattern) => pattern.test(file))),
      []
    );
    assert.deepEqual(
      NEEDED.filter((file) => !files.includes(file)),
      []
    );
  });
  it("is packed without a warning and stays small", () => {
    const file = path.join(scratch, "ncs.vsix");
    const { status, output } = vsce("package", ...vsceOptions(), "-o", file);
    assert.equal(status, 0, output);
    assert.doesNotMatch(output, /WARNING/i);
    assert.ok(statSync(file).size < LARGEST_VSIX, `${statSync(file).size} bytes`);
  });
});
describe("the npm package", () => {
  it("holds the command line, its schemas and its papers", function() {
    this.timeout(6e4);
    const run = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { encoding: "utf8" });
    assert.equal(run.status, 0, run.stderr);
    const [{ files }] = JSON.parse(run.stdout);
    const others = files.map((f) => f.path).filter(
      (p) => !/^(package\.json|README\.md|CHANGELOG\.md|LICENSE|dist\/cli\.js|schemas\/[a-z-]+\.schema\.json)$/.test(p)
    );
    assert.deepEqual(others, []);
    assert.ok(files.some((f) => f.path === "dist/cli.js"));
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9wYWNrYWdlL3ZzaXgudGVzdC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLyoqIFdoYXQgaXMgc2hpcHBlZDogdGhlIFZTSVggYnkgdnNjZSwgdGhlIGNvbW1hbmQgbGluZSBieSBucG0uICovXG5pbXBvcnQgYXNzZXJ0IGZyb20gJ25vZGU6YXNzZXJ0L3N0cmljdCc7XG5pbXBvcnQgeyBzcGF3blN5bmMgfSBmcm9tICdub2RlOmNoaWxkX3Byb2Nlc3MnO1xuaW1wb3J0IHsgbWtkdGVtcFN5bmMsIHJlYWRGaWxlU3luYywgcm1TeW5jLCBzdGF0U3luYyB9IGZyb20gJ25vZGU6ZnMnO1xuaW1wb3J0IHsgdG1wZGlyIH0gZnJvbSAnbm9kZTpvcyc7XG5pbXBvcnQgcGF0aCBmcm9tICdub2RlOnBhdGgnO1xuXG5pbnRlcmZhY2UgTWFuaWZlc3Qge1xuICByZWFkb25seSBzY3JpcHRzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+Pjtcbn1cblxuY29uc3QgTEFSR0VTVF9WU0lYID0gMV81MDBfMDAwO1xuXG4vKiogRXZlcnl0aGluZyB0aGF0IG1heSBiZSBpbiBpdC4gKi9cbmNvbnN0IEFMTE9XRUQgPSBbXG4gIC9ecGFja2FnZShcXC5ubHMoXFwuW2Etei1dKyk/KT9cXC5qc29uJC8sXG4gIC9eKFJFQURNRVxcLm1kfENIQU5HRUxPR1xcLm1kfExJQ0VOU0UpJC8sXG4gIC9eZGlzdFxcLyhleHRlbnNpb258ZXh0ZW5zaW9uLXdlYnxzZXJ2ZXJ8c2VydmVyLXdvcmtlcilcXC5qcyQvLFxuICAvXm1lZGlhXFwvKGljb25cXC5wbmd8YWN0aXZpdHlcXC5zdmd8W2Etei1dK1xcLihjc3N8anMpKSQvLFxuICAvXm1lZGlhXFwvd2Fsa3Rocm91Z2hcXC9bYS16MC05LV0rXFwuKG1kfHdlYnApJC8sXG4gIC9ebDEwblxcL2J1bmRsZVxcLmwxMG4oXFwuW2Etei1dKyk/XFwuanNvbiQvLFxuICAvXnNjaGVtYXNcXC8oc3RyYXRlZ3l8ZnJhbWV3b3JrfHJlcG9ydClcXC5zY2hlbWFcXC5qc29uJC8sXG4gIC9ec25pcHBldHNcXC9uY3NcXC5qc29uJC8sXG4gIC9ec3ludGF4ZXNcXC9uY3NcXC5pbmplY3Rpb25cXC50bUxhbmd1YWdlXFwuanNvbiQvLFxuXTtcbmNvbnN0IE5FRURFRCA9IFtcbiAgJ3BhY2thZ2UuanNvbicsXG4gICdSRUFETUUubWQnLFxuICAnTElDRU5TRScsXG4gICdkaXN0L2V4dGVuc2lvbi5qcycsXG4gICdkaXN0L2V4dGVuc2lvbi13ZWIuanMnLFxuICAnZGlzdC9zZXJ2ZXIuanMnLFxuICAnZGlzdC9zZXJ2ZXItd29ya2VyLmpzJyxcbiAgJ21lZGlhL2ljb24ucG5nJyxcbiAgJ21lZGlhL2FjdGl2aXR5LnN2ZycsXG4gICdzY2hlbWFzL3N0cmF0ZWd5LnNjaGVtYS5qc29uJyxcbiAgJ3NuaXBwZXRzL25jcy5qc29uJyxcbiAgJ3N5bnRheGVzL25jcy5pbmplY3Rpb24udG1MYW5ndWFnZS5qc29uJyxcbl07XG5cbmNvbnN0IHsgc2NyaXB0cyB9ID0gSlNPTi5wYXJzZShyZWFkRmlsZVN5bmMoJ3BhY2thZ2UuanNvbicsICd1dGY4JykpIGFzIE1hbmlmZXN0O1xuXG4vKiogVGhlIG9wdGlvbnMgdGhhdCBgbnBtIHJ1biBwYWNrYWdlYCBnaXZlcyB0byB2c2NlLiAqL1xuY29uc3QgdnNjZU9wdGlvbnMgPSAoKTogc3RyaW5nW10gPT4ge1xuICBjb25zdCBmb3VuZCA9IC92c2NlIHBhY2thZ2UgKC4qPykoIC1vIFxcUyspPyQvLmV4ZWMoc2NyaXB0cy5wYWNrYWdlID8/ICcnKTtcbiAgYXNzZXJ0Lm9rKGZvdW5kLCAndGhlIHNjcmlwdCBcInBhY2thZ2VcIiBjYWxscyB2c2NlIHBhY2thZ2UnKTtcbiAgcmV0dXJuIGZvdW5kWzFdIS5zcGxpdCgnICcpO1xufTtcblxuY29uc3QgdnNjZSA9ICguLi5hcmdzOiBzdHJpbmdbXSk6IHsgc3RhdHVzOiBudW1iZXIgfCBudWxsOyBvdXRwdXQ6IHN0cmluZyB9ID0+IHtcbiAgY29uc3QgcnVuID0gc3Bhd25TeW5jKHByb2Nlc3MuZXhlY1BhdGgsIFsnbm9kZV9tb2R1bGVzL0B2c2NvZGUvdnNjZS92c2NlJywgLi4uYXJnc10sIHtcbiAgICBlbmNvZGluZzogJ3V0ZjgnLFxuICAgIGVudjogeyAuLi5wcm9jZXNzLmVudiwgTk9fQ09MT1I6ICcxJywgRk9SQ0VfQ09MT1I6ICcwJyB9LFxuICB9KTtcbiAgcmV0dXJuIHsgc3RhdHVzOiBydW4uc3RhdHVzLCBvdXRwdXQ6IHJ1bi5zdGRvdXQgKyBydW4uc3RkZXJyIH07XG59O1xuXG5kZXNjcmliZSgndGhlIFZTSVgnLCBmdW5jdGlvbiAoKSB7XG4gIHRoaXMudGltZW91dCg2MF8wMDApO1xuICBsZXQgc2NyYXRjaDogc3RyaW5nO1xuICBiZWZvcmUoKCkgPT4gKHNjcmF0Y2ggPSBta2R0ZW1wU3luYyhwYXRoLmpvaW4odG1wZGlyKCksICduY3MtdnNpeC0nKSkpKTtcbiAgYWZ0ZXIoKCkgPT4gcm1TeW5jKHNjcmF0Y2gsIHsgcmVjdXJzaXZlOiB0cnVlLCBmb3JjZTogdHJ1ZSB9KSk7XG5cbiAgaXQoJ2hvbGRzIHdoYXQgcnVucywgYW5kIG5vdGhpbmcgZWxzZScsICgpID0+IHtcbiAgICBjb25zdCB7IHN0YXR1cywgb3V0cHV0IH0gPSB2c2NlKCdscycsICctLW5vLWRlcGVuZGVuY2llcycpO1xuICAgIGFzc2VydC5lcXVhbChzdGF0dXMsIDAsIG91dHB1dCk7XG4gICAgY29uc3QgZmlsZXMgPSBvdXRwdXRcbiAgICAgIC50cmltKClcbiAgICAgIC5zcGxpdCgnXFxuJylcbiAgICAgIC5maWx0ZXIoKGxpbmUpID0+ICFsaW5lLmluY2x1ZGVzKCdXQVJOSU5HJykpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoXG4gICAgICBmaWxlcy5maWx0ZXIoKGZpbGUpID0+ICFBTExPV0VELnNvbWUoKHBhdHRlcm4pID0+IHBhdHRlcm4udGVzdChmaWxlKSkpLFxuICAgICAgW10sXG4gICAgKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKFxuICAgICAgTkVFREVELmZpbHRlcigoZmlsZSkgPT4gIWZpbGVzLmluY2x1ZGVzKGZpbGUpKSxcbiAgICAgIFtdLFxuICAgICk7XG4gIH0pO1xuXG4gIGl0KCdpcyBwYWNrZWQgd2l0aG91dCBhIHdhcm5pbmcgYW5kIHN0YXlzIHNtYWxsJywgKCkgPT4ge1xuICAgIGNvbnN0IGZpbGUgPSBwYXRoLmpvaW4oc2NyYXRjaCwgJ25jcy52c2l4Jyk7XG4gICAgY29uc3QgeyBzdGF0dXMsIG91dHB1dCB9ID0gdnNjZSgncGFja2FnZScsIC4uLnZzY2VPcHRpb25zKCksICctbycsIGZpbGUpO1xuICAgIGFzc2VydC5lcXVhbChzdGF0dXMsIDAsIG91dHB1dCk7XG4gICAgYXNzZXJ0LmRvZXNOb3RNYXRjaChvdXRwdXQsIC9XQVJOSU5HL2kpO1xuICAgIGFzc2VydC5vayhzdGF0U3luYyhmaWxlKS5zaXplIDwgTEFSR0VTVF9WU0lYLCBgJHtzdGF0U3luYyhmaWxlKS5zaXplfSBieXRlc2ApO1xuICB9KTtcbn0pO1xuXG5kZXNjcmliZSgndGhlIG5wbSBwYWNrYWdlJywgKCkgPT4ge1xuICBpdCgnaG9sZHMgdGhlIGNvbW1hbmQgbGluZSwgaXRzIHNjaGVtYXMgYW5kIGl0cyBwYXBlcnMnLCBmdW5jdGlvbiAoKSB7XG4gICAgdGhpcy50aW1lb3V0KDYwXzAwMCk7XG4gICAgY29uc3QgcnVuID0gc3Bhd25TeW5jKCducG0nLCBbJ3BhY2snLCAnLS1kcnktcnVuJywgJy0tanNvbicsICctLWlnbm9yZS1zY3JpcHRzJ10sIHsgZW5jb2Rpbmc6ICd1dGY4JyB9KTtcbiAgICBhc3NlcnQuZXF1YWwocnVuLnN0YXR1cywgMCwgcnVuLnN0ZGVycik7XG4gICAgY29uc3QgW3sgZmlsZXMgfV0gPSBKU09OLnBhcnNlKHJ1bi5zdGRvdXQpIGFzIFt7IGZpbGVzOiB7IHBhdGg6IHN0cmluZyB9W10gfV07XG4gICAgY29uc3Qgb3RoZXJzID0gZmlsZXNcbiAgICAgIC5tYXAoKGYpID0+IGYucGF0aClcbiAgICAgIC5maWx0ZXIoXG4gICAgICAgIChwKSA9PlxuICAgICAgICAgICEvXihwYWNrYWdlXFwuanNvbnxSRUFETUVcXC5tZHxDSEFOR0VMT0dcXC5tZHxMSUNFTlNFfGRpc3RcXC9jbGlcXC5qc3xzY2hlbWFzXFwvW2Etei1dK1xcLnNjaGVtYVxcLmpzb24pJC8udGVzdChwKSxcbiAgICAgICk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChvdGhlcnMsIFtdKTtcbiAgICBhc3NlcnQub2soZmlsZXMuc29tZSgoZikgPT4gZi5wYXRoID09PSAnZGlzdC9jbGkuanMnKSk7XG4gIH0pO1xufSk7XG4iXSwKICAibWFwcGluZ3MiOiAiO0FBQ0EsT0FBTyxZQUFZO0FBQ25CLFNBQVMsaUJBQWlCO0FBQzFCLFNBQVMsYUFBYSxjQUFjLFFBQVEsZ0JBQWdCO0FBQzVELFNBQVMsY0FBYztBQUN2QixPQUFPLFVBQVU7QUFNakIsSUFBTSxlQUFlO0FBR3JCLElBQU0sVUFBVTtBQUFBLEVBQ2Q7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGO0FBQ0EsSUFBTSxTQUFTO0FBQUEsRUFDYjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0Y7QUFFQSxJQUFNLEVBQUUsUUFBUSxJQUFJLEtBQUssTUFBTSxhQUFhLGdCQUFnQixNQUFNLENBQUM7QUFHbkUsSUFBTSxjQUFjLE1BQWdCO0FBQ2xDLFFBQU0sUUFBUSxnQ0FBZ0MsS0FBSyxRQUFRLFdBQVcsRUFBRTtBQUN4RSxTQUFPLEdBQUcsT0FBTyx5Q0FBeUM7QUFDMUQsU0FBTyxNQUFNLENBQUMsRUFBRyxNQUFNLEdBQUc7QUFDNUI7QUFFQSxJQUFNLE9BQU8sSUFBSSxTQUE4RDtBQUM3RSxRQUFNLE1BQU0sVUFBVSxRQUFRLFVBQVUsQ0FBQyxrQ0FBa0MsR0FBRyxJQUFJLEdBQUc7QUFBQSxJQUNuRixVQUFVO0FBQUEsSUFDVixLQUFLLEVBQUUsR0FBRyxRQUFRLEtBQUssVUFBVSxLQUFLLGFBQWEsSUFBSTtBQUFBLEVBQ3pELENBQUM7QUFDRCxTQUFPLEVBQUUsUUFBUSxJQUFJLFFBQVEsUUFBUSxJQUFJLFNBQVMsSUFBSSxPQUFPO0FBQy9EO0FBRUEsU0FBUyxZQUFZLFdBQVk7QUFDL0IsT0FBSyxRQUFRLEdBQU07QUFDbkIsTUFBSTtBQUNKLFNBQU8sTUFBTyxVQUFVLFlBQVksS0FBSyxLQUFLLE9BQU8sR0FBRyxXQUFXLENBQUMsQ0FBRTtBQUN0RSxRQUFNLE1BQU0sT0FBTyxTQUFTLEVBQUUsV0FBVyxNQUFNLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFFN0QsS0FBRyxxQ0FBcUMsTUFBTTtBQUM1QyxVQUFNLEVBQUUsUUFBUSxPQUFPLElBQUksS0FBSyxNQUFNLG1CQUFtQjtBQUN6RCxXQUFPLE1BQU0sUUFBUSxHQUFHLE1BQU07QUFDOUIsVUFBTSxRQUFRLE9BQ1gsS0FBSyxFQUNMLE1BQU0sSUFBSSxFQUNWLE9BQU8sQ0FBQyxTQUFTLENBQUMsS0FBSyxTQUFTLFNBQVMsQ0FBQztBQUM3QyxXQUFPO0FBQUEsTUFDTCxNQUFNLE9BQU8sQ0FBQyxTQUFTLENBQUMsUUFBUSxLQUFLLENBQUMsWUFBWSxRQUFRLEtBQUssSUFBSSxDQUFDLENBQUM7QUFBQSxNQUNyRSxDQUFDO0FBQUEsSUFDSDtBQUNBLFdBQU87QUFBQSxNQUNMLE9BQU8sT0FBTyxDQUFDLFNBQVMsQ0FBQyxNQUFNLFNBQVMsSUFBSSxDQUFDO0FBQUEsTUFDN0MsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGLENBQUM7QUFFRCxLQUFHLCtDQUErQyxNQUFNO0FBQ3RELFVBQU0sT0FBTyxLQUFLLEtBQUssU0FBUyxVQUFVO0FBQzFDLFVBQU0sRUFBRSxRQUFRLE9BQU8sSUFBSSxLQUFLLFdBQVcsR0FBRyxZQUFZLEdBQUcsTUFBTSxJQUFJO0FBQ3ZFLFdBQU8sTUFBTSxRQUFRLEdBQUcsTUFBTTtBQUM5QixXQUFPLGFBQWEsUUFBUSxVQUFVO0FBQ3RDLFdBQU8sR0FBRyxTQUFTLElBQUksRUFBRSxPQUFPLGNBQWMsR0FBRyxTQUFTLElBQUksRUFBRSxJQUFJLFFBQVE7QUFBQSxFQUM5RSxDQUFDO0FBQ0gsQ0FBQztBQUVELFNBQVMsbUJBQW1CLE1BQU07QUFDaEMsS0FBRyxzREFBc0QsV0FBWTtBQUNuRSxTQUFLLFFBQVEsR0FBTTtBQUNuQixVQUFNLE1BQU0sVUFBVSxPQUFPLENBQUMsUUFBUSxhQUFhLFVBQVUsa0JBQWtCLEdBQUcsRUFBRSxVQUFVLE9BQU8sQ0FBQztBQUN0RyxXQUFPLE1BQU0sSUFBSSxRQUFRLEdBQUcsSUFBSSxNQUFNO0FBQ3RDLFVBQU0sQ0FBQyxFQUFFLE1BQU0sQ0FBQyxJQUFJLEtBQUssTUFBTSxJQUFJLE1BQU07QUFDekMsVUFBTSxTQUFTLE1BQ1osSUFBSSxDQUFDLE1BQU0sRUFBRSxJQUFJLEVBQ2pCO0FBQUEsTUFDQyxDQUFDLE1BQ0MsQ0FBQyxrR0FBa0csS0FBSyxDQUFDO0FBQUEsSUFDN0c7QUFDRixXQUFPLFVBQVUsUUFBUSxDQUFDLENBQUM7QUFDM0IsV0FBTyxHQUFHLE1BQU0sS0FBSyxDQUFDLE1BQU0sRUFBRSxTQUFTLGFBQWEsQ0FBQztBQUFBLEVBQ3ZELENBQUM7QUFDSCxDQUFDOyIsCiAgIm5hbWVzIjogW10KfQo=
