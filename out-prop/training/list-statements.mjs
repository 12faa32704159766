import {
  findStatements
} from "../chunk-GBJLHHO5.mjs";
import "../chunk-LBVFDZJ6.mjs";
import "../chunk-R4CAFXOU.mjs";
import "../chunk-4MJL66B6.mjs";
import {
  defaultConfig
} from "../chunk-EQMLJMKU.mjs";
import "../chunk-5DWXA2GW.mjs";
import "../chunk-F4HRPUVZ.mjs";
import "../chunk-XPBD7J4T.mjs";
import {
  parse
} from "../chunk-ZEVL2VNB.mjs";
import "../chunk-6YUTXQMJ.mjs";
import "../chunk-LL7JQKRF.mjs";

// training/list-statements.ts
import { readFileSync } from "node:fs";
var noFramework = {
  id: "none",
  version: "0",
  title: "",
  source: "",
  language: "en",
  areas: [],
  principles: []
};
var args = process.argv.slice(2);
var option = (name) => args.includes(name) ? args[args.indexOf(name) + 1] : void 0;
var kind = option("--kind");
var every = Number(option("--every") ?? 1);
for (const path of args.filter((a) => a.endsWith(".md"))) {
  const file = parse({ path, text: readFileSync(path, "utf8") });
  const passages = file.passages.map((passage) => ({ passage, matches: [], candidates: [] }));
  const found = findStatements([{ file, passages }], noFramework, defaultConfig);
  const shown = kind === "none" ? file.passages.filter((p, i) => p.kind !== "paragraph" && !found.some((s) => s.passage === i)).map((p) => `${p.position.start.line} ${p.kind}: ${p.text}`) : found.filter((s) => kind === void 0 || s.kind === kind).map((s) => {
    const flags = ["specific", "measurable", "target", "timeBound", "owner", "baseline", "absolute"].map((f) => s.facets[f] ? f[0].toUpperCase() : "-");
    return `${s.position.start.line} ${s.source} ${s.kind} ${flags.join("")}: ${s.text}`;
  });
  console.log(
    `== ${path.split("/").at(-1)}: ${found.filter((s) => s.kind === "kpi").length} KPIs, ${found.filter((s) => s.kind === "action").length} actions`
  );
  for (const [i, line] of shown.entries()) if (i % every === 0) console.log(line.slice(0, 320));
}
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdHJhaW5pbmcvbGlzdC1zdGF0ZW1lbnRzLnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvKipcbiAqIFByaW50cyB0aGUgc3RhdGVtZW50cyBmb3VuZCBpbiBNYXJrZG93biBmaWxlcywgZm9yIHJlYWRpbmcgdGhlbSBhcyBhIHJldmlld2VyIHdvdWxkLlxuICogICBub2RlIG91dC90cmFpbmluZy9saXN0LXN0YXRlbWVudHMubWpzIFstLWtpbmQga3BpfGFjdGlvbnxub25lXSBbLS1ldmVyeSBOXSBmaWxlLm1kLi4uXG4gKiBgbm9uZWAgbGlzdHMgdGhlIGl0ZW1zIGFuZCByb3dzIGluIHdoaWNoIG5vdGhpbmcgd2FzIGZvdW5kLlxuICovXG5pbXBvcnQgeyByZWFkRmlsZVN5bmMgfSBmcm9tICdub2RlOmZzJztcbmltcG9ydCB7IGRlZmF1bHRDb25maWcgfSBmcm9tICcuLi9zcmMvZW5naW5lL2NvbmZpZy5qcyc7XG5pbXBvcnQgeyBwYXJzZSB9IGZyb20gJy4uL3NyYy9lbmdpbmUvcGFyc2UuanMnO1xuaW1wb3J0IHsgZmluZFN0YXRlbWVudHMgfSBmcm9tICcuLi9zcmMvZW5naW5lL3N0YXRlbWVudHMvaW5kZXguanMnO1xuaW1wb3J0IHR5cGUgeyBGcmFtZXdvcmsgfSBmcm9tICcuLi9zcmMvZW5naW5lL3R5cGVzLmpzJztcblxuY29uc3Qgbm9GcmFtZXdvcms6IEZyYW1ld29yayA9IHtcbiAgaWQ6ICdub25lJyxcbiAgdmVyc2lvbjogJzAnLFxuICB0aXRsZTogJycsXG4gIHNvdXJjZTogJycsXG4gIGxhbmd1YWdlOiAnZW4nLFxuICBhcmVhczogW10sXG4gIHByaW5jaXBsZXM6IFtdLFxufTtcbmNvbnN0IGFyZ3MgPSBwcm9jZXNzLmFyZ3Yuc2xpY2UoMik7XG5jb25zdCBvcHRpb24gPSAobmFtZTogc3RyaW5nKTogc3RyaW5nIHwgdW5kZWZpbmVkID0+IChhcmdzLmluY2x1ZGVzKG5hbWUpID8gYXJnc1thcmdzLmluZGV4T2YobmFtZSkgKyAxXSA6IHVuZGVmaW5lZCk7XG5jb25zdCBraW5kID0gb3B0aW9uKCctLWtpbmQnKTtcbmNvbnN0IGV2ZXJ5ID0gTnVtYmVyKG9wdGlvbignLS1ldmVyeScpID8/IDEpO1xuXG5mb3IgKGNvbnN0IHBhdGggb2YgYXJncy5maWx0ZXIoKGEpID0+IGEuZW5kc1dpdGgoJy5tZCcpKSkge1xuICBjb25zdCBmaWxlID0gcGFyc2UoeyBwYXRoLCB0ZXh0OiByZWFkRmlsZVN5bmMocGF0aCwgJ3V0ZjgnKSB9KTtcbiAgY29uc3QgcGFzc2FnZXMgPSBmaWxlLnBhc3NhZ2VzLm1hcCgocGFzc2FnZSkgPT4gKHsgcGFzc2FnZSwgbWF0Y2hlczogW10sIGNhbmRpZGF0ZXM6IFtdIH0pKTtcbiAgY29uc3QgZm91bmQgPSBmaW5kU3RhdGVtZW50cyhbeyBmaWxlLCBwYXNzYWdlcyB9XSwgbm9GcmFtZXdvcmssIGRlZmF1bHRDb25maWcpO1xuICBjb25zdCBzaG93biA9XG4gICAga2luZCA9PT0gJ25vbmUnXG4gICAgICA/IGZpbGUucGFzc2FnZXNcbiAgICAgICAgICAuZmlsdGVyKChwLCBpKSA9PiBwLmtpbmQgIT09ICdwYXJhZ3JhcGgnICYmICFmb3VuZC5zb21lKChzKSA9PiBzLnBhc3NhZ2UgPT09IGkpKVxuICAgICAgICAgIC5tYXAoKHApID0+IGAke3AucG9zaXRpb24uc3RhcnQubGluZX0gJHtwLmtpbmR9OiAke3AudGV4dH1gKVxuICAgICAgOiBmb3VuZFxuICAgICAgICAgIC5maWx0ZXIoKHMpID0+IGtpbmQgPT09IHVuZGVmaW5lZCB8fCBzLmtpbmQgPT09IGtpbmQpXG4gICAgICAgICAgLm1hcCgocykgPT4ge1xuICAgICAgICAgICAgY29uc3QgZmxhZ3MgPSAoXG4gICAgICAgICAgICAgIFsnc3BlY2lmaWMnLCAnbWVhc3VyYWJsZScsICd0YXJnZXQnLCAndGltZUJvdW5kJywgJ293bmVyJywgJ2Jhc2VsaW5lJywgJ2Fic29sdXRlJ10gYXMgY29uc3RcbiAgICAgICAgICAgICkubWFwKChmKSA9PiAocy5mYWNldHNbZl0gPyBmWzBdIS50b1VwcGVyQ2FzZSgpIDogJy0nKSk7XG4gICAgICAgICAgICByZXR1cm4gYCR7cy5wb3NpdGlvbi5zdGFydC5saW5lfSAke3Muc291cmNlfSAke3Mua2luZH0gJHtmbGFncy5qb2luKCcnKX06ICR7cy50ZXh0fWA7XG4gICAgICAgICAgfSk7XG4gIGNvbnNvbGUubG9nKFxuICAgIGA9PSAke3BhdGguc3BsaXQoJy8nKS5hdCgtMSl9OiAke2ZvdW5kLmZpbHRlcigocykgPT4gcy5raW5kID09PSAna3BpJykubGVuZ3RofSBLUElzLCAke2ZvdW5kLmZpbHRlcigocykgPT4gcy5raW5kID09PSAnYWN0aW9uJykubGVuZ3RofSBhY3Rpb25zYCxcbiAgKTtcbiAgZm9yIChjb25zdCBbaSwgbGluZV0gb2Ygc2hvd24uZW50cmllcygpKSBpZiAoaSAlIGV2ZXJ5ID09PSAwKSBjb25zb2xlLmxvZyhsaW5lLnNsaWNlKDAsIDMyMCkpO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUtBLFNBQVMsb0JBQW9CO0FBTTdCLElBQU0sY0FBeUI7QUFBQSxFQUM3QixJQUFJO0FBQUEsRUFDSixTQUFTO0FBQUEsRUFDVCxPQUFPO0FBQUEsRUFDUCxRQUFRO0FBQUEsRUFDUixVQUFVO0FBQUEsRUFDVixPQUFPLENBQUM7QUFBQSxFQUNSLFlBQVksQ0FBQztBQUNmO0FBQ0EsSUFBTSxPQUFPLFFBQVEsS0FBSyxNQUFNLENBQUM7QUFDakMsSUFBTSxTQUFTLENBQUMsU0FBc0MsS0FBSyxTQUFTLElBQUksSUFBSSxLQUFLLEtBQUssUUFBUSxJQUFJLElBQUksQ0FBQyxJQUFJO0FBQzNHLElBQU0sT0FBTyxPQUFPLFFBQVE7QUFDNUIsSUFBTSxRQUFRLE9BQU8sT0FBTyxTQUFTLEtBQUssQ0FBQztBQUUzQyxXQUFXLFFBQVEsS0FBSyxPQUFPLENBQUMsTUFBTSxFQUFFLFNBQVMsS0FBSyxDQUFDLEdBQUc7QUFDeEQsUUFBTSxPQUFPLE1BQU0sRUFBRSxNQUFNLE1BQU0sYUFBYSxNQUFNLE1BQU0sRUFBRSxDQUFDO0FBQzdELFFBQU0sV0FBVyxLQUFLLFNBQVMsSUFBSSxDQUFDLGFBQWEsRUFBRSxTQUFTLFNBQVMsQ0FBQyxHQUFHLFlBQVksQ0FBQyxFQUFFLEVBQUU7QUFDMUYsUUFBTSxRQUFRLGVBQWUsQ0FBQyxFQUFFLE1BQU0sU0FBUyxDQUFDLEdBQUcsYUFBYSxhQUFhO0FBQzdFLFFBQU0sUUFDSixTQUFTLFNBQ0wsS0FBSyxTQUNGLE9BQU8sQ0FBQyxHQUFHLE1BQU0sRUFBRSxTQUFTLGVBQWUsQ0FBQyxNQUFNLEtBQUssQ0FBQyxNQUFNLEVBQUUsWUFBWSxDQUFDLENBQUMsRUFDOUUsSUFBSSxDQUFDLE1BQU0sR0FBRyxFQUFFLFNBQVMsTUFBTSxJQUFJLElBQUksRUFBRSxJQUFJLEtBQUssRUFBRSxJQUFJLEVBQUUsSUFDN0QsTUFDRyxPQUFPLENBQUMsTUFBTSxTQUFTLFVBQWEsRUFBRSxTQUFTLElBQUksRUFDbkQsSUFBSSxDQUFDLE1BQU07QUFDVixVQUFNLFFBQ0osQ0FBQyxZQUFZLGNBQWMsVUFBVSxhQUFhLFNBQVMsWUFBWSxVQUFVLEVBQ2pGLElBQUksQ0FBQyxNQUFPLEVBQUUsT0FBTyxDQUFDLElBQUksRUFBRSxDQUFDLEVBQUcsWUFBWSxJQUFJLEdBQUk7QUFDdEQsV0FBTyxHQUFHLEVBQUUsU0FBUyxNQUFNLElBQUksSUFBSSxFQUFFLE1BQU0sSUFBSSxFQUFFLElBQUksSUFBSSxNQUFNLEtBQUssRUFBRSxDQUFDLEtBQUssRUFBRSxJQUFJO0FBQUEsRUFDcEYsQ0FBQztBQUNULFVBQVE7QUFBQSxJQUNOLE1BQU0sS0FBSyxNQUFNLEdBQUcsRUFBRSxHQUFHLEVBQUUsQ0FBQyxLQUFLLE1BQU0sT0FBTyxDQUFDLE1BQU0sRUFBRSxTQUFTLEtBQUssRUFBRSxNQUFNLFVBQVUsTUFBTSxPQUFPLENBQUMsTUFBTSxFQUFFLFNBQVMsUUFBUSxFQUFFLE1BQU07QUFBQSxFQUN4STtBQUNBLGFBQVcsQ0FBQyxHQUFHLElBQUksS0FBSyxNQUFNLFFBQVEsRUFBRyxLQUFJLElBQUksVUFBVSxFQUFHLFNBQVEsSUFBSSxLQUFLLE1BQU0sR0FBRyxHQUFHLENBQUM7QUFDOUY7IiwKICAibmFtZXMiOiBbXQp9Cg==
