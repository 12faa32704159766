import {
  at,
  connect,
  standardEngine
} from "../../chunk-3I7Q7HFC.mjs";
import "../../chunk-JRZETMSH.mjs";
import "../../chunk-52VI7KZS.mjs";
import "../../chunk-O2F4HYKO.mjs";
import "../../chunk-EA5HP6J5.mjs";
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
import {
  frameworks
} from "../../chunk-SMUSCW3T.mjs";
import "../../chunk-Q6IMYWHV.mjs";
import "../../chunk-YS7CBO2N.mjs";
import "../../chunk-53X4GTNB.mjs";
import "../../chunk-5DWXA2GW.mjs";
import "../../chunk-F4HRPUVZ.mjs";
import "../../chunk-XPBD7J4T.mjs";
import {
  parse
} from "../../chunk-ZEVL2VNB.mjs";
import "../../chunk-6YUTXQMJ.mjs";
import "../../chunk-LL7JQKRF.mjs";
import "../../chunk-53GO7X7B.mjs";

// test/bench/server.bench.ts
import { performance } from "node:perf_hooks";
var EDITS = 25;
function makeDraft(words) {
  const elements = frameworks[0].framework.areas.flatMap((a) => a.elements);
  let text = "# National Cybersecurity Strategy of Maravia\n\n";
  for (let n = 0, count = 0; count < words; n++) {
    const element = elements[n % elements.length];
    const part = `## ${n + 1}. ${element.title}

${element.example}

In part ${n} the Agency trains ${n + 3} % of its staff by 2028.

${element.skeleton.replace(/^#+ .*$/m, "").trim()}

`;
    text += part;
    count += part.split(/\s+/).length;
  }
  return text;
}
var median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
var show = (ms) => ms.toFixed(1).padStart(8);
async function measure(words) {
  const text = makeDraft(words);
  const uri = at("draft.md");
  const client = await connect({ engine: standardEngine });
  let arrived = () => void 0;
  client.raw.onNotification("textDocument/publishDiagnostics", () => arrived());
  const next = () => new Promise((resolve) => arrived = resolve);
  let longest = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  let began = performance.now();
  let shown = next();
  client.open(uri, text);
  await shown;
  const opened = performance.now() - began;
  const blockedAtOpening = longest;
  longest = 0;
  const times = [];
  const lines = text.split("\n");
  for (let n = 0; n < EDITS; n++) {
    const line = lines.findIndex((l, i) => i > n * lines.length / EDITS && l.startsWith("In part"));
    const place = { line: Math.max(line, 0), character: 8 };
    await new Promise((resolve) => setTimeout(resolve, 20));
    began = performance.now();
    shown = next();
    client.change(uri, `${n}`, { start: place, end: place });
    await shown;
    times.push(performance.now() - began);
  }
  clearInterval(beat);
  await client.stop();
  const parsing = [0, 1, 2].map(() => {
    const from = performance.now();
    parse({ path: "x.md", text });
    return performance.now() - from;
  });
  const cells = [opened, blockedAtOpening, median(times), Math.max(...times), longest, median(parsing)].map(show);
  console.log(`${String(words).padStart(8)} ${cells.join(" ")}`);
}
console.log(
  "   words   opened  blocked     edit  slowest  blocked  parsing   (ms; edit: median from key to diagnostics)"
);
for (const words of [1e3, 1e4, 5e4, 1e5]) await measure(words);
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9iZW5jaC9zZXJ2ZXIuYmVuY2gudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8vIEZyb20gYW4gZWRpdCB0byBpdHMgZGlhZ25vc3RpY3MsIHdpdGhvdXQgdGhlIHBhdXNlLCBiZXNpZGUgdGhlIHRpbWUgdGhhdCBwYXJzaW5nIHRoZSB3aG9sZSB0ZXh0IHRha2VzLlxuLy8gICBub2RlIGVzYnVpbGQuanMgLS10ZXN0cyAmJiBub2RlIG91dC90ZXN0L2JlbmNoL3NlcnZlci5iZW5jaC5tanNcbmltcG9ydCB7IHBlcmZvcm1hbmNlIH0gZnJvbSAnbm9kZTpwZXJmX2hvb2tzJztcbmltcG9ydCB7IHBhcnNlIH0gZnJvbSAnLi4vLi4vc3JjL2VuZ2luZS9wYXJzZS5qcyc7XG5pbXBvcnQgeyBmcmFtZXdvcmtzIH0gZnJvbSAnLi4vLi4vc3JjL2ZyYW1ld29ya3MvaW5kZXguanMnO1xuaW1wb3J0IHsgc3RhbmRhcmRFbmdpbmUgfSBmcm9tICcuLi8uLi9zcmMvc2VydmVyL3NlcnZlci5qcyc7XG5pbXBvcnQgeyBhdCwgY29ubmVjdCB9IGZyb20gJy4uL3NlcnZlci9jb25uZWN0LmpzJztcblxuY29uc3QgRURJVFMgPSAyNTtcblxuLyoqIEEgZHJhZnQgb2YgYWJvdXQgc28gbWFueSB3b3JkcywgbWFkZSBvZiB0aGUgY2F0YWxvZ3VlJ3Mgb3duIGV4YW1wbGVzIGFuZCBza2VsZXRvbnMsIG5vIHR3byBzZWN0aW9ucyBhbGlrZS4gKi9cbmZ1bmN0aW9uIG1ha2VEcmFmdCh3b3JkczogbnVtYmVyKTogc3RyaW5nIHtcbiAgY29uc3QgZWxlbWVudHMgPSBmcmFtZXdvcmtzWzBdIS5mcmFtZXdvcmsuYXJlYXMuZmxhdE1hcCgoYSkgPT4gYS5lbGVtZW50cyk7XG4gIGxldCB0ZXh0ID0gJyMgTmF0aW9uYWwgQ3liZXJzZWN1cml0eSBTdHJhdGVneSBvZiBNYXJhdmlhXFxuXFxuJztcbiAgZm9yIChsZXQgbiA9IDAsIGNvdW50ID0gMDsgY291bnQgPCB3b3JkczsgbisrKSB7XG4gICAgY29uc3QgZWxlbWVudCA9IGVsZW1lbnRzW24gJSBlbGVtZW50cy5sZW5ndGhdITtcbiAgICBjb25zdCBwYXJ0ID0gYCMjICR7biArIDF9LiAke2VsZW1lbnQudGl0bGV9XFxuXFxuJHtlbGVtZW50LmV4YW1wbGV9XFxuXFxuSW4gcGFydCAke259IHRoZSBBZ2VuY3kgdHJhaW5zICR7biArIDN9ICUgb2YgaXRzIHN0YWZmIGJ5IDIwMjguXFxuXFxuJHtlbGVtZW50LnNrZWxldG9uLnJlcGxhY2UoL14jKyAuKiQvbSwgJycpLnRyaW0oKX1cXG5cXG5gO1xuICAgIHRleHQgKz0gcGFydDtcbiAgICBjb3VudCArPSBwYXJ0LnNwbGl0KC9cXHMrLykubGVuZ3RoO1xuICB9XG4gIHJldHVybiB0ZXh0O1xufVxuXG5jb25zdCBtZWRpYW4gPSAodGltZXM6IHJlYWRvbmx5IG51bWJlcltdKTogbnVtYmVyID0+IFsuLi50aW1lc10uc29ydCgoYSwgYikgPT4gYSAtIGIpW01hdGguZmxvb3IodGltZXMubGVuZ3RoIC8gMildITtcbmNvbnN0IHNob3cgPSAobXM6IG51bWJlcik6IHN0cmluZyA9PiBtcy50b0ZpeGVkKDEpLnBhZFN0YXJ0KDgpO1xuXG5hc3luYyBmdW5jdGlvbiBtZWFzdXJlKHdvcmRzOiBudW1iZXIpOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3QgdGV4dCA9IG1ha2VEcmFmdCh3b3Jkcyk7XG4gIGNvbnN0IHVyaSA9IGF0KCdkcmFmdC5tZCcpO1xuICBjb25zdCBjbGllbnQgPSBhd2FpdCBjb25uZWN0KHsgZW5naW5lOiBzdGFuZGFyZEVuZ2luZSB9KTtcbiAgbGV0IGFycml2ZWQ6ICgpID0+IHZvaWQgPSAoKSA9PiB1bmRlZmluZWQ7XG4gIGNsaWVudC5yYXcub25Ob3RpZmljYXRpb24oJ3RleHREb2N1bWVudC9wdWJsaXNoRGlhZ25vc3RpY3MnLCAoKSA9PiBhcnJpdmVkKCkpO1xuICBjb25zdCBuZXh0ID0gKCk6IFByb21pc2U8dm9pZD4gPT4gbmV3IFByb21pc2UoKHJlc29sdmUpID0+IChhcnJpdmVkID0gcmVzb2x2ZSkpO1xuICAvLyBUaGUgbG9uZ2VzdCB0aW1lIGluIHdoaWNoIHRoaXMgcHJvY2VzcywgYW5kIHdpdGggaXQgdGhlIHNlcnZlciwgZGlkIG5vdGhpbmcgZWxzZS5cbiAgbGV0IGxvbmdlc3QgPSAwO1xuICBsZXQgbGFzdCA9IHBlcmZvcm1hbmNlLm5vdygpO1xuICBjb25zdCBiZWF0ID0gc2V0SW50ZXJ2YWwoKCkgPT4ge1xuICAgIGxvbmdlc3QgPSBNYXRoLm1heChsb25nZXN0LCBwZXJmb3JtYW5jZS5ub3coKSAtIGxhc3QpO1xuICAgIGxhc3QgPSBwZXJmb3JtYW5jZS5ub3coKTtcbiAgfSwgMSk7XG5cbiAgbGV0IGJlZ2FuID0gcGVyZm9ybWFuY2Uubm93KCk7XG4gIGxldCBzaG93biA9IG5leHQoKTtcbiAgY2xpZW50Lm9wZW4odXJpLCB0ZXh0KTtcbiAgYXdhaXQgc2hvd247XG4gIGNvbnN0IG9wZW5lZCA9IHBlcmZvcm1hbmNlLm5vdygpIC0gYmVnYW47XG4gIGNvbnN0IGJsb2NrZWRBdE9wZW5pbmcgPSBsb25nZXN0O1xuICBsb25nZXN0ID0gMDtcblxuICBjb25zdCB0aW1lczogbnVtYmVyW10gPSBbXTtcbiAgY29uc3QgbGluZXMgPSB0ZXh0LnNwbGl0KCdcXG4nKTtcbiAgZm9yIChsZXQgbiA9IDA7IG4gPCBFRElUUzsgbisrKSB7XG4gICAgY29uc3QgbGluZSA9IGxpbmVzLmZpbmRJbmRleCgobCwgaSkgPT4gaSA+IChuICogbGluZXMubGVuZ3RoKSAvIEVESVRTICYmIGwuc3RhcnRzV2l0aCgnSW4gcGFydCcpKTtcbiAgICBjb25zdCBwbGFjZSA9IHsgbGluZTogTWF0aC5tYXgobGluZSwgMCksIGNoYXJhY3RlcjogOCB9O1xuICAgIGF3YWl0IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiBzZXRUaW1lb3V0KHJlc29sdmUsIDIwKSk7XG4gICAgYmVnYW4gPSBwZXJmb3JtYW5jZS5ub3coKTtcbiAgICBzaG93biA9IG5leHQoKTtcbiAgICBjbGllbnQuY2hhbmdlKHVyaSwgYCR7bn1gLCB7IHN0YXJ0OiBwbGFjZSwgZW5kOiBwbGFjZSB9KTtcbiAgICBhd2FpdCBzaG93bjtcbiAgICB0aW1lcy5wdXNoKHBlcmZvcm1hbmNlLm5vdygpIC0gYmVnYW4pO1xuICB9XG4gIGNsZWFySW50ZXJ2YWwoYmVhdCk7XG4gIGF3YWl0IGNsaWVudC5zdG9wKCk7XG4gIGNvbnN0IHBhcnNpbmcgPSBbMCwgMSwgMl0ubWFwKCgpID0+IHtcbiAgICBjb25zdCBmcm9tID0gcGVyZm9ybWFuY2Uubm93KCk7XG4gICAgcGFyc2UoeyBwYXRoOiAneC5tZCcsIHRleHQgfSk7XG4gICAgcmV0dXJuIHBlcmZvcm1hbmNlLm5vdygpIC0gZnJvbTtcbiAgfSk7XG4gIGNvbnN0IGNlbGxzID0gW29wZW5lZCwgYmxvY2tlZEF0T3BlbmluZywgbWVkaWFuKHRpbWVzKSwgTWF0aC5tYXgoLi4udGltZXMpLCBsb25nZXN0LCBtZWRpYW4ocGFyc2luZyldLm1hcChzaG93KTtcbiAgY29uc29sZS5sb2coYCR7U3RyaW5nKHdvcmRzKS5wYWRTdGFydCg4KX0gJHtjZWxscy5qb2luKCcgJyl9YCk7XG59XG5cbmNvbnNvbGUubG9nKFxuICAnICAgd29yZHMgICBvcGVuZWQgIGJsb2NrZWQgICAgIGVkaXQgIHNsb3dlc3QgIGJsb2NrZWQgIHBhcnNpbmcgICAobXM7IGVkaXQ6IG1lZGlhbiBmcm9tIGtleSB0byBkaWFnbm9zdGljcyknLFxuKTtcbmZvciAoY29uc3Qgd29yZHMgb2YgWzFfMDAwLCAxMF8wMDAsIDUwXzAwMCwgMTAwXzAwMF0pIGF3YWl0IG1lYXN1cmUod29yZHMpO1xuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBRUEsU0FBUyxtQkFBbUI7QUFNNUIsSUFBTSxRQUFRO0FBR2QsU0FBUyxVQUFVLE9BQXVCO0FBQ3hDLFFBQU0sV0FBVyxXQUFXLENBQUMsRUFBRyxVQUFVLE1BQU0sUUFBUSxDQUFDLE1BQU0sRUFBRSxRQUFRO0FBQ3pFLE1BQUksT0FBTztBQUNYLFdBQVMsSUFBSSxHQUFHLFFBQVEsR0FBRyxRQUFRLE9BQU8sS0FBSztBQUM3QyxVQUFNLFVBQVUsU0FBUyxJQUFJLFNBQVMsTUFBTTtBQUM1QyxVQUFNLE9BQU8sTUFBTSxJQUFJLENBQUMsS0FBSyxRQUFRLEtBQUs7QUFBQTtBQUFBLEVBQU8sUUFBUSxPQUFPO0FBQUE7QUFBQSxVQUFlLENBQUMsc0JBQXNCLElBQUksQ0FBQztBQUFBO0FBQUEsRUFBK0IsUUFBUSxTQUFTLFFBQVEsWUFBWSxFQUFFLEVBQUUsS0FBSyxDQUFDO0FBQUE7QUFBQTtBQUN6TCxZQUFRO0FBQ1IsYUFBUyxLQUFLLE1BQU0sS0FBSyxFQUFFO0FBQUEsRUFDN0I7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxJQUFNLFNBQVMsQ0FBQyxVQUFxQyxDQUFDLEdBQUcsS0FBSyxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLE1BQU0sU0FBUyxDQUFDLENBQUM7QUFDbEgsSUFBTSxPQUFPLENBQUMsT0FBdUIsR0FBRyxRQUFRLENBQUMsRUFBRSxTQUFTLENBQUM7QUFFN0QsZUFBZSxRQUFRLE9BQThCO0FBQ25ELFFBQU0sT0FBTyxVQUFVLEtBQUs7QUFDNUIsUUFBTSxNQUFNLEdBQUcsVUFBVTtBQUN6QixRQUFNLFNBQVMsTUFBTSxRQUFRLEVBQUUsUUFBUSxlQUFlLENBQUM7QUFDdkQsTUFBSSxVQUFzQixNQUFNO0FBQ2hDLFNBQU8sSUFBSSxlQUFlLG1DQUFtQyxNQUFNLFFBQVEsQ0FBQztBQUM1RSxRQUFNLE9BQU8sTUFBcUIsSUFBSSxRQUFRLENBQUMsWUFBYSxVQUFVLE9BQVE7QUFFOUUsTUFBSSxVQUFVO0FBQ2QsTUFBSSxPQUFPLFlBQVksSUFBSTtBQUMzQixRQUFNLE9BQU8sWUFBWSxNQUFNO0FBQzdCLGNBQVUsS0FBSyxJQUFJLFNBQVMsWUFBWSxJQUFJLElBQUksSUFBSTtBQUNwRCxXQUFPLFlBQVksSUFBSTtBQUFBLEVBQ3pCLEdBQUcsQ0FBQztBQUVKLE1BQUksUUFBUSxZQUFZLElBQUk7QUFDNUIsTUFBSSxRQUFRLEtBQUs7QUFDakIsU0FBTyxLQUFLLEtBQUssSUFBSTtBQUNyQixRQUFNO0FBQ04sUUFBTSxTQUFTLFlBQVksSUFBSSxJQUFJO0FBQ25DLFFBQU0sbUJBQW1CO0FBQ3pCLFlBQVU7QUFFVixRQUFNLFFBQWtCLENBQUM7QUFDekIsUUFBTSxRQUFRLEtBQUssTUFBTSxJQUFJO0FBQzdCLFdBQVMsSUFBSSxHQUFHLElBQUksT0FBTyxLQUFLO0FBQzlCLFVBQU0sT0FBTyxNQUFNLFVBQVUsQ0FBQyxHQUFHLE1BQU0sSUFBSyxJQUFJLE1BQU0sU0FBVSxTQUFTLEVBQUUsV0FBVyxTQUFTLENBQUM7QUFDaEcsVUFBTSxRQUFRLEVBQUUsTUFBTSxLQUFLLElBQUksTUFBTSxDQUFDLEdBQUcsV0FBVyxFQUFFO0FBQ3RELFVBQU0sSUFBSSxRQUFRLENBQUMsWUFBWSxXQUFXLFNBQVMsRUFBRSxDQUFDO0FBQ3RELFlBQVEsWUFBWSxJQUFJO0FBQ3hCLFlBQVEsS0FBSztBQUNiLFdBQU8sT0FBTyxLQUFLLEdBQUcsQ0FBQyxJQUFJLEVBQUUsT0FBTyxPQUFPLEtBQUssTUFBTSxDQUFDO0FBQ3ZELFVBQU07QUFDTixVQUFNLEtBQUssWUFBWSxJQUFJLElBQUksS0FBSztBQUFBLEVBQ3RDO0FBQ0EsZ0JBQWMsSUFBSTtBQUNsQixRQUFNLE9BQU8sS0FBSztBQUNsQixRQUFNLFVBQVUsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxFQUFFLElBQUksTUFBTTtBQUNsQyxVQUFNLE9BQU8sWUFBWSxJQUFJO0FBQzdCLFVBQU0sRUFBRSxNQUFNLFFBQVEsS0FBSyxDQUFDO0FBQzVCLFdBQU8sWUFBWSxJQUFJLElBQUk7QUFBQSxFQUM3QixDQUFDO0FBQ0QsUUFBTSxRQUFRLENBQUMsUUFBUSxrQkFBa0IsT0FBTyxLQUFLLEdBQUcsS0FBSyxJQUFJLEdBQUcsS0FBSyxHQUFHLFNBQVMsT0FBTyxPQUFPLENBQUMsRUFBRSxJQUFJLElBQUk7QUFDOUcsVUFBUSxJQUFJLEdBQUcsT0FBTyxLQUFLLEVBQUUsU0FBUyxDQUFDLENBQUMsSUFBSSxNQUFNLEtBQUssR0FBRyxDQUFDLEVBQUU7QUFDL0Q7QUFFQSxRQUFRO0FBQUEsRUFDTjtBQUNGO0FBQ0EsV0FBVyxTQUFTLENBQUMsS0FBTyxLQUFRLEtBQVEsR0FBTyxFQUFHLE9BQU0sUUFBUSxLQUFLOyIsCiAgIm5hbWVzIjogW10KfQo=
