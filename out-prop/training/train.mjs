import {
  SETTINGS,
  fit,
  prepare
} from "../chunk-WZPXZZCR.mjs";
import "../chunk-LYTXFQXY.mjs";
import {
  findGold,
  readOwnPassages,
  readStrategies
} from "../chunk-2VCBYFMF.mjs";
import "../chunk-S6LWJJZP.mjs";
import "../chunk-KJK7333C.mjs";
import "../chunk-TQAF73HJ.mjs";
import {
  frameworks
} from "../chunk-SMUSCW3T.mjs";
import "../chunk-Q6IMYWHV.mjs";
import "../chunk-YS7CBO2N.mjs";
import "../chunk-53X4GTNB.mjs";
import "../chunk-5DWXA2GW.mjs";
import "../chunk-F4HRPUVZ.mjs";
import "../chunk-XPBD7J4T.mjs";
import "../chunk-ZEVL2VNB.mjs";
import "../chunk-6YUTXQMJ.mjs";
import "../chunk-LL7JQKRF.mjs";

// training/train.ts
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
var digest = (text) => createHash("sha256").update(text).digest("hex").slice(0, 16);
function main() {
  const gold = findGold();
  if (gold === void 0)
    throw new Error("No labelled strategies: ../shared/eval/dev is not there, or name another folder in NCS_GOLD.");
  const { framework } = frameworks[0];
  const strategies = readStrategies(gold);
  const own = readOwnPassages();
  const corpus = prepare(framework, strategies, own);
  const names = strategies.map(({ name }) => name);
  const provenance = {
    madeBy: "npm run train",
    framework: `${framework.id} ${framework.version}`,
    strategies: names,
    labelledPassages: strategies.reduce((n, { labels }) => n + labels.filter((l) => l !== void 0).length, 0),
    strategiesDigest: digest(strategies.map(({ text, labels }) => text + JSON.stringify(labels)).join("\n")),
    ownPassages: own.length,
    ownPassagesDigest: digest(
      readdirSync("training/passages").sort().map((f) => readFileSync(join("training/passages", f), "utf8")).join("\n")
    ),
    settings: SETTINGS
  };
  const write = (path, data) => {
    const text = `${JSON.stringify(data)}
`;
    writeFileSync(path, text);
    console.log(`${path}: ${Math.round(text.length / 1e3)} kB`);
  };
  write("src/frameworks/ncs-guide-2025.weights.json", fit(corpus, names, provenance));
  write(
    "src/engine/generic-weights.json",
    fit(corpus, names, { ...provenance, use: "frameworks without labelled passages" }, false)
  );
}
main();
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdHJhaW5pbmcvdHJhaW4udHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qKlxuICogTGFiZWxsZWQgc3RyYXRlZ2llcyBhbmQgdGhlIHBhc3NhZ2VzIGluIG91ciBvd24gd29yZHMgXHUyMTkyIHRoZSB3ZWlnaHRzIHRoYXQgc2hpcC5cbiAqICAgbnBtIHJ1biB0cmFpbiAgICAgICB3cml0ZXMgc3JjL2ZyYW1ld29ya3MvbmNzLWd1aWRlLTIwMjUud2VpZ2h0cy5qc29uIGFuZCBzcmMvZW5naW5lL2dlbmVyaWMtd2VpZ2h0cy5qc29uXG4gKi9cbmltcG9ydCB7IGNyZWF0ZUhhc2ggfSBmcm9tICdub2RlOmNyeXB0byc7XG5pbXBvcnQgeyByZWFkZGlyU3luYywgcmVhZEZpbGVTeW5jLCB3cml0ZUZpbGVTeW5jIH0gZnJvbSAnbm9kZTpmcyc7XG5pbXBvcnQgeyBqb2luIH0gZnJvbSAnbm9kZTpwYXRoJztcbmltcG9ydCB7IGZyYW1ld29ya3MgfSBmcm9tICcuLi9zcmMvZnJhbWV3b3Jrcy9pbmRleC5qcyc7XG5pbXBvcnQgeyBmaW5kR29sZCwgcmVhZE93blBhc3NhZ2VzLCByZWFkU3RyYXRlZ2llcyB9IGZyb20gJy4vZGF0YXNldC5qcyc7XG5pbXBvcnQgeyBmaXQsIHByZXBhcmUsIFNFVFRJTkdTIH0gZnJvbSAnLi9maXQuanMnO1xuXG5jb25zdCBkaWdlc3QgPSAodGV4dDogc3RyaW5nKTogc3RyaW5nID0+IGNyZWF0ZUhhc2goJ3NoYTI1NicpLnVwZGF0ZSh0ZXh0KS5kaWdlc3QoJ2hleCcpLnNsaWNlKDAsIDE2KTtcblxuZnVuY3Rpb24gbWFpbigpOiB2b2lkIHtcbiAgY29uc3QgZ29sZCA9IGZpbmRHb2xkKCk7XG4gIGlmIChnb2xkID09PSB1bmRlZmluZWQpXG4gICAgdGhyb3cgbmV3IEVycm9yKCdObyBsYWJlbGxlZCBzdHJhdGVnaWVzOiAuLi9zaGFyZWQvZXZhbC9kZXYgaXMgbm90IHRoZXJlLCBvciBuYW1lIGFub3RoZXIgZm9sZGVyIGluIE5DU19HT0xELicpO1xuICBjb25zdCB7IGZyYW1ld29yayB9ID0gZnJhbWV3b3Jrc1swXSE7XG4gIGNvbnN0IHN0cmF0ZWdpZXMgPSByZWFkU3RyYXRlZ2llcyhnb2xkKTtcbiAgY29uc3Qgb3duID0gcmVhZE93blBhc3NhZ2VzKCk7XG4gIGNvbnN0IGNvcnB1cyA9IHByZXBhcmUoZnJhbWV3b3JrLCBzdHJhdGVnaWVzLCBvd24pO1xuICBjb25zdCBuYW1lcyA9IHN0cmF0ZWdpZXMubWFwKCh7IG5hbWUgfSkgPT4gbmFtZSk7XG4gIGNvbnN0IHByb3ZlbmFuY2UgPSB7XG4gICAgbWFkZUJ5OiAnbnBtIHJ1biB0cmFpbicsXG4gICAgZnJhbWV3b3JrOiBgJHtmcmFtZXdvcmsuaWR9ICR7ZnJhbWV3b3JrLnZlcnNpb259YCxcbiAgICBzdHJhdGVnaWVzOiBuYW1lcyxcbiAgICBsYWJlbGxlZFBhc3NhZ2VzOiBzdHJhdGVnaWVzLnJlZHVjZSgobiwgeyBsYWJlbHMgfSkgPT4gbiArIGxhYmVscy5maWx0ZXIoKGwpID0+IGwgIT09IHVuZGVmaW5lZCkubGVuZ3RoLCAwKSxcbiAgICBzdHJhdGVnaWVzRGlnZXN0OiBkaWdlc3Qoc3RyYXRlZ2llcy5tYXAoKHsgdGV4dCwgbGFiZWxzIH0pID0+IHRleHQgKyBKU09OLnN0cmluZ2lmeShsYWJlbHMpKS5qb2luKCdcXG4nKSksXG4gICAgb3duUGFzc2FnZXM6IG93bi5sZW5ndGgsXG4gICAgb3duUGFzc2FnZXNEaWdlc3Q6IGRpZ2VzdChcbiAgICAgIHJlYWRkaXJTeW5jKCd0cmFpbmluZy9wYXNzYWdlcycpXG4gICAgICAgIC5zb3J0KClcbiAgICAgICAgLm1hcCgoZikgPT4gcmVhZEZpbGVTeW5jKGpvaW4oJ3RyYWluaW5nL3Bhc3NhZ2VzJywgZiksICd1dGY4JykpXG4gICAgICAgIC5qb2luKCdcXG4nKSxcbiAgICApLFxuICAgIHNldHRpbmdzOiBTRVRUSU5HUyxcbiAgfTtcbiAgY29uc3Qgd3JpdGUgPSAocGF0aDogc3RyaW5nLCBkYXRhOiB1bmtub3duKTogdm9pZCA9PiB7XG4gICAgY29uc3QgdGV4dCA9IGAke0pTT04uc3RyaW5naWZ5KGRhdGEpfVxcbmA7XG4gICAgd3JpdGVGaWxlU3luYyhwYXRoLCB0ZXh0KTtcbiAgICBjb25zb2xlLmxvZyhgJHtwYXRofTogJHtNYXRoLnJvdW5kKHRleHQubGVuZ3RoIC8gMTAwMCl9IGtCYCk7XG4gIH07XG4gIHdyaXRlKCdzcmMvZnJhbWV3b3Jrcy9uY3MtZ3VpZGUtMjAyNS53ZWlnaHRzLmpzb24nLCBmaXQoY29ycHVzLCBuYW1lcywgcHJvdmVuYW5jZSkpO1xuICB3cml0ZShcbiAgICAnc3JjL2VuZ2luZS9nZW5lcmljLXdlaWdodHMuanNvbicsXG4gICAgZml0KGNvcnB1cywgbmFtZXMsIHsgLi4ucHJvdmVuYW5jZSwgdXNlOiAnZnJhbWV3b3JrcyB3aXRob3V0IGxhYmVsbGVkIHBhc3NhZ2VzJyB9LCBmYWxzZSksXG4gICk7XG59XG5cbm1haW4oKTtcbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFJQSxTQUFTLGtCQUFrQjtBQUMzQixTQUFTLGFBQWEsY0FBYyxxQkFBcUI7QUFDekQsU0FBUyxZQUFZO0FBS3JCLElBQU0sU0FBUyxDQUFDLFNBQXlCLFdBQVcsUUFBUSxFQUFFLE9BQU8sSUFBSSxFQUFFLE9BQU8sS0FBSyxFQUFFLE1BQU0sR0FBRyxFQUFFO0FBRXBHLFNBQVMsT0FBYTtBQUNwQixRQUFNLE9BQU8sU0FBUztBQUN0QixNQUFJLFNBQVM7QUFDWCxVQUFNLElBQUksTUFBTSw4RkFBOEY7QUFDaEgsUUFBTSxFQUFFLFVBQVUsSUFBSSxXQUFXLENBQUM7QUFDbEMsUUFBTSxhQUFhLGVBQWUsSUFBSTtBQUN0QyxRQUFNLE1BQU0sZ0JBQWdCO0FBQzVCLFFBQU0sU0FBUyxRQUFRLFdBQVcsWUFBWSxHQUFHO0FBQ2pELFFBQU0sUUFBUSxXQUFXLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxJQUFJO0FBQy9DLFFBQU0sYUFBYTtBQUFBLElBQ2pCLFFBQVE7QUFBQSxJQUNSLFdBQVcsR0FBRyxVQUFVLEVBQUUsSUFBSSxVQUFVLE9BQU87QUFBQSxJQUMvQyxZQUFZO0FBQUEsSUFDWixrQkFBa0IsV0FBVyxPQUFPLENBQUMsR0FBRyxFQUFFLE9BQU8sTUFBTSxJQUFJLE9BQU8sT0FBTyxDQUFDLE1BQU0sTUFBTSxNQUFTLEVBQUUsUUFBUSxDQUFDO0FBQUEsSUFDMUcsa0JBQWtCLE9BQU8sV0FBVyxJQUFJLENBQUMsRUFBRSxNQUFNLE9BQU8sTUFBTSxPQUFPLEtBQUssVUFBVSxNQUFNLENBQUMsRUFBRSxLQUFLLElBQUksQ0FBQztBQUFBLElBQ3ZHLGFBQWEsSUFBSTtBQUFBLElBQ2pCLG1CQUFtQjtBQUFBLE1BQ2pCLFlBQVksbUJBQW1CLEVBQzVCLEtBQUssRUFDTCxJQUFJLENBQUMsTUFBTSxhQUFhLEtBQUsscUJBQXFCLENBQUMsR0FBRyxNQUFNLENBQUMsRUFDN0QsS0FBSyxJQUFJO0FBQUEsSUFDZDtBQUFBLElBQ0EsVUFBVTtBQUFBLEVBQ1o7QUFDQSxRQUFNLFFBQVEsQ0FBQyxNQUFjLFNBQXdCO0FBQ25ELFVBQU0sT0FBTyxHQUFHLEtBQUssVUFBVSxJQUFJLENBQUM7QUFBQTtBQUNwQyxrQkFBYyxNQUFNLElBQUk7QUFDeEIsWUFBUSxJQUFJLEdBQUcsSUFBSSxLQUFLLEtBQUssTUFBTSxLQUFLLFNBQVMsR0FBSSxDQUFDLEtBQUs7QUFBQSxFQUM3RDtBQUNBLFFBQU0sOENBQThDLElBQUksUUFBUSxPQUFPLFVBQVUsQ0FBQztBQUNsRjtBQUFBLElBQ0U7QUFBQSxJQUNBLElBQUksUUFBUSxPQUFPLEVBQUUsR0FBRyxZQUFZLEtBQUssdUNBQXVDLEdBQUcsS0FBSztBQUFBLEVBQzFGO0FBQ0Y7QUFFQSxLQUFLOyIsCiAgIm5hbWVzIjogW10KfQo=
