import {
  LARGEST_FILE,
  createWorld,
  decodeText,
  readText
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

// test/cli/read.test.ts
import assert from "node:assert/strict";
import { chmodSync, truncateSync } from "node:fs";
var bytes = (...values) => Uint8Array.from(values);
describe("reading files", () => {
  let world;
  beforeEach(() => world = createWorld());
  afterEach(() => world.remove());
  it("takes a byte order mark off and keeps every other character", () => {
    assert.equal(decodeText(bytes(239, 187, 191, 35), "x.md"), "#");
    assert.equal(decodeText(new TextEncoder().encode("\u{1F600}\r\n\uFEFF"), "x.md"), "\u{1F600}\r\n\uFEFF");
  });
  it("refuses what is no UTF-8, with the line and the remedy", () => {
    assert.throws(() => decodeText(bytes(97, 10, 10, 233, 10), "x.md"), /x\.md:3 is not UTF-8.*iconv/);
    assert.throws(() => decodeText(bytes(255, 254, 97, 0), "x.md"), /x\.md is UTF-16.*iconv -f UTF-16/);
    assert.throws(() => decodeText(bytes(254, 255, 0, 97), "x.md"), /UTF-16/);
    assert.throws(() => decodeText(bytes(97, 0, 98), "x.md"), /binary/);
  });
  it("refuses what is too large without reading it", () => {
    const path = world.write("large.md", "");
    truncateSync(path, LARGEST_FILE + 1);
    assert.throws(() => readText(path, "large.md"), /large\.md is larger than 32 MB/);
  });
  it("names a file that cannot be read", function() {
    assert.throws(() => readText(`${world.folder}/none.md`, "none.md"), /^Error: none\.md does not exist\.$/);
    assert.throws(() => readText(world.folder, "folder"), /folder is a folder/);
    const path = world.write("locked.md", "# x");
    chmodSync(path, 0);
    if (process.getuid?.() === 0 || process.platform === "win32") return this.skip();
    assert.throws(() => readText(path, "locked.md"), /locked\.md may not be read: permission denied/);
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9jbGkvcmVhZC50ZXN0LnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgYXNzZXJ0IGZyb20gJ25vZGU6YXNzZXJ0L3N0cmljdCc7XG5pbXBvcnQgeyBjaG1vZFN5bmMsIHRydW5jYXRlU3luYyB9IGZyb20gJ25vZGU6ZnMnO1xuaW1wb3J0IHsgZGVjb2RlVGV4dCwgTEFSR0VTVF9GSUxFLCByZWFkVGV4dCB9IGZyb20gJy4uLy4uL3NyYy9jbGkvcmVhZC5qcyc7XG5pbXBvcnQgeyBjcmVhdGVXb3JsZCwgdHlwZSBXb3JsZCB9IGZyb20gJy4uL3N1cHBvcnQvd29ybGQuanMnO1xuXG5jb25zdCBieXRlcyA9ICguLi52YWx1ZXM6IG51bWJlcltdKSA9PiBVaW50OEFycmF5LmZyb20odmFsdWVzKTtcblxuZGVzY3JpYmUoJ3JlYWRpbmcgZmlsZXMnLCAoKSA9PiB7XG4gIGxldCB3b3JsZDogV29ybGQ7XG4gIGJlZm9yZUVhY2goKCkgPT4gKHdvcmxkID0gY3JlYXRlV29ybGQoKSkpO1xuICBhZnRlckVhY2goKCkgPT4gd29ybGQucmVtb3ZlKCkpO1xuXG4gIGl0KCd0YWtlcyBhIGJ5dGUgb3JkZXIgbWFyayBvZmYgYW5kIGtlZXBzIGV2ZXJ5IG90aGVyIGNoYXJhY3RlcicsICgpID0+IHtcbiAgICBhc3NlcnQuZXF1YWwoZGVjb2RlVGV4dChieXRlcygweGVmLCAweGJiLCAweGJmLCAweDIzKSwgJ3gubWQnKSwgJyMnKTtcbiAgICBhc3NlcnQuZXF1YWwoZGVjb2RlVGV4dChuZXcgVGV4dEVuY29kZXIoKS5lbmNvZGUoJ1xcdXsxZjYwMH1cXHJcXG5cXHVmZWZmJyksICd4Lm1kJyksICdcXHV7MWY2MDB9XFxyXFxuXFx1ZmVmZicpO1xuICB9KTtcblxuICBpdCgncmVmdXNlcyB3aGF0IGlzIG5vIFVURi04LCB3aXRoIHRoZSBsaW5lIGFuZCB0aGUgcmVtZWR5JywgKCkgPT4ge1xuICAgIGFzc2VydC50aHJvd3MoKCkgPT4gZGVjb2RlVGV4dChieXRlcygweDYxLCAweDBhLCAweDBhLCAweGU5LCAweDBhKSwgJ3gubWQnKSwgL3hcXC5tZDozIGlzIG5vdCBVVEYtOC4qaWNvbnYvKTtcbiAgICBhc3NlcnQudGhyb3dzKCgpID0+IGRlY29kZVRleHQoYnl0ZXMoMHhmZiwgMHhmZSwgMHg2MSwgMCksICd4Lm1kJyksIC94XFwubWQgaXMgVVRGLTE2LippY29udiAtZiBVVEYtMTYvKTtcbiAgICBhc3NlcnQudGhyb3dzKCgpID0+IGRlY29kZVRleHQoYnl0ZXMoMHhmZSwgMHhmZiwgMCwgMHg2MSksICd4Lm1kJyksIC9VVEYtMTYvKTtcbiAgICBhc3NlcnQudGhyb3dzKCgpID0+IGRlY29kZVRleHQoYnl0ZXMoMHg2MSwgMCwgMHg2MiksICd4Lm1kJyksIC9iaW5hcnkvKTtcbiAgfSk7XG5cbiAgaXQoJ3JlZnVzZXMgd2hhdCBpcyB0b28gbGFyZ2Ugd2l0aG91dCByZWFkaW5nIGl0JywgKCkgPT4ge1xuICAgIGNvbnN0IHBhdGggPSB3b3JsZC53cml0ZSgnbGFyZ2UubWQnLCAnJyk7XG4gICAgdHJ1bmNhdGVTeW5jKHBhdGgsIExBUkdFU1RfRklMRSArIDEpO1xuICAgIGFzc2VydC50aHJvd3MoKCkgPT4gcmVhZFRleHQocGF0aCwgJ2xhcmdlLm1kJyksIC9sYXJnZVxcLm1kIGlzIGxhcmdlciB0aGFuIDMyIE1CLyk7XG4gIH0pO1xuXG4gIGl0KCduYW1lcyBhIGZpbGUgdGhhdCBjYW5ub3QgYmUgcmVhZCcsIGZ1bmN0aW9uICgpIHtcbiAgICBhc3NlcnQudGhyb3dzKCgpID0+IHJlYWRUZXh0KGAke3dvcmxkLmZvbGRlcn0vbm9uZS5tZGAsICdub25lLm1kJyksIC9eRXJyb3I6IG5vbmVcXC5tZCBkb2VzIG5vdCBleGlzdFxcLiQvKTtcbiAgICBhc3NlcnQudGhyb3dzKCgpID0+IHJlYWRUZXh0KHdvcmxkLmZvbGRlciwgJ2ZvbGRlcicpLCAvZm9sZGVyIGlzIGEgZm9sZGVyLyk7XG4gICAgY29uc3QgcGF0aCA9IHdvcmxkLndyaXRlKCdsb2NrZWQubWQnLCAnIyB4Jyk7XG4gICAgY2htb2RTeW5jKHBhdGgsIDApO1xuICAgIC8vIFRoZSBhZG1pbmlzdHJhdG9yIG1heSByZWFkIGV2ZXJ5dGhpbmcuXG4gICAgaWYgKHByb2Nlc3MuZ2V0dWlkPy4oKSA9PT0gMCB8fCBwcm9jZXNzLnBsYXRmb3JtID09PSAnd2luMzInKSByZXR1cm4gdGhpcy5za2lwKCk7XG4gICAgYXNzZXJ0LnRocm93cygoKSA9PiByZWFkVGV4dChwYXRoLCAnbG9ja2VkLm1kJyksIC9sb2NrZWRcXC5tZCBtYXkgbm90IGJlIHJlYWQ6IHBlcm1pc3Npb24gZGVuaWVkLyk7XG4gIH0pO1xufSk7XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUEsT0FBTyxZQUFZO0FBQ25CLFNBQVMsV0FBVyxvQkFBb0I7QUFJeEMsSUFBTSxRQUFRLElBQUksV0FBcUIsV0FBVyxLQUFLLE1BQU07QUFFN0QsU0FBUyxpQkFBaUIsTUFBTTtBQUM5QixNQUFJO0FBQ0osYUFBVyxNQUFPLFFBQVEsWUFBWSxDQUFFO0FBQ3hDLFlBQVUsTUFBTSxNQUFNLE9BQU8sQ0FBQztBQUU5QixLQUFHLCtEQUErRCxNQUFNO0FBQ3RFLFdBQU8sTUFBTSxXQUFXLE1BQU0sS0FBTSxLQUFNLEtBQU0sRUFBSSxHQUFHLE1BQU0sR0FBRyxHQUFHO0FBQ25FLFdBQU8sTUFBTSxXQUFXLElBQUksWUFBWSxFQUFFLE9BQU8scUJBQXFCLEdBQUcsTUFBTSxHQUFHLHFCQUFxQjtBQUFBLEVBQ3pHLENBQUM7QUFFRCxLQUFHLDBEQUEwRCxNQUFNO0FBQ2pFLFdBQU8sT0FBTyxNQUFNLFdBQVcsTUFBTSxJQUFNLElBQU0sSUFBTSxLQUFNLEVBQUksR0FBRyxNQUFNLEdBQUcsNkJBQTZCO0FBQzFHLFdBQU8sT0FBTyxNQUFNLFdBQVcsTUFBTSxLQUFNLEtBQU0sSUFBTSxDQUFDLEdBQUcsTUFBTSxHQUFHLGtDQUFrQztBQUN0RyxXQUFPLE9BQU8sTUFBTSxXQUFXLE1BQU0sS0FBTSxLQUFNLEdBQUcsRUFBSSxHQUFHLE1BQU0sR0FBRyxRQUFRO0FBQzVFLFdBQU8sT0FBTyxNQUFNLFdBQVcsTUFBTSxJQUFNLEdBQUcsRUFBSSxHQUFHLE1BQU0sR0FBRyxRQUFRO0FBQUEsRUFDeEUsQ0FBQztBQUVELEtBQUcsZ0RBQWdELE1BQU07QUFDdkQsVUFBTSxPQUFPLE1BQU0sTUFBTSxZQUFZLEVBQUU7QUFDdkMsaUJBQWEsTUFBTSxlQUFlLENBQUM7QUFDbkMsV0FBTyxPQUFPLE1BQU0sU0FBUyxNQUFNLFVBQVUsR0FBRyxnQ0FBZ0M7QUFBQSxFQUNsRixDQUFDO0FBRUQsS0FBRyxvQ0FBb0MsV0FBWTtBQUNqRCxXQUFPLE9BQU8sTUFBTSxTQUFTLEdBQUcsTUFBTSxNQUFNLFlBQVksU0FBUyxHQUFHLG9DQUFvQztBQUN4RyxXQUFPLE9BQU8sTUFBTSxTQUFTLE1BQU0sUUFBUSxRQUFRLEdBQUcsb0JBQW9CO0FBQzFFLFVBQU0sT0FBTyxNQUFNLE1BQU0sYUFBYSxLQUFLO0FBQzNDLGNBQVUsTUFBTSxDQUFDO0FBRWpCLFFBQUksUUFBUSxTQUFTLE1BQU0sS0FBSyxRQUFRLGFBQWEsUUFBUyxRQUFPLEtBQUssS0FBSztBQUMvRSxXQUFPLE9BQU8sTUFBTSxTQUFTLE1BQU0sV0FBVyxHQUFHLCtDQUErQztBQUFBLEVBQ2xHLENBQUM7QUFDSCxDQUFDOyIsCiAgIm5hbWVzIjogW10KfQo=
