import {
  firstHeading,
  sectionFor
} from "./chunk-2EC35H2O.mjs";
import {
  count,
  list,
  quote
} from "./chunk-4VCL2ROO.mjs";
import {
  findArea,
  findElement
} from "./chunk-F4HRPUVZ.mjs";

// src/rules/coverage/nearest-passages.ts
var MOST = 4;
function nearestPassages({ framework }, missing) {
  const places = missing.flatMap((covered) => {
    const element = findElement(framework, covered.id);
    const open = element?.asks.flatMap((ask) => ask.terms.slice(0, 1)).slice(0, 3) ?? [];
    return covered.nearest.map((near) => {
      const why = near.terms.length > 0 ? `has \u201C${list(near.terms.slice(0, 3))}\u201D` : "is the nearest";
      const message = `Nearest to ${covered.id} (score ${near.score.toFixed(2)}): ${why}; would need for example \u201C${list(open, "or")}\u201D.`;
      return { path: near.path, position: near.position, message, score: near.score };
    });
  });
  return places.sort((a, b) => b.score - a.score).slice(0, MOST).map(({ path, position, message }) => ({ path, position, message }));
}

// src/rules/coverage/missing-element.ts
var missingElement = {
  id: "coverage/missing-element",
  severity: { drafting: "info", review: "warning", release: "warning" },
  summary: "Elements of a focus area are not addressed; one finding for each area, at the section where they belong.",
  help: [
    "The strategy says something about this focus area, but no passage was found that addresses these elements.",
    "",
    "**Why it matters.** A reviewer will ask about them. The places beside the finding are the passages that come nearest, with what they lack.",
    "",
    "**What to do.** Say what the country will do about the element (the editor can insert a skeleton, `ncs-check explain 5.3.2` prints one). If a passage does address it, pin it with `<!-- ncs: 5.3.2 -->`. If it does not fit your country, list it under `notApplicable` in `strategy.yaml` with the reason."
  ].join("\n"),
  *check(context) {
    for (const covered of context.coverage.areas) {
      const area = findArea(context.framework, covered.id);
      const missing = covered.elements.filter((e) => e.status === "missing");
      if (!area || covered.status === "missing" || missing.length === 0) continue;
      const place = sectionFor(context, area);
      if (!place) return;
      const titles = missing.map(({ id }) => `${id} ${findElement(context.framework, id)?.title}`);
      yield {
        ...place,
        subject: missing.map((e) => e.id).join(" "),
        message: `${area.short} (${area.id}): no passage addresses ${list(titles)}.`,
        related: nearestPassages(context, missing)
      };
    }
  }
};

// src/rules/coverage/missing-focus-area.ts
var missingFocusArea = {
  id: "coverage/missing-focus-area",
  severity: { drafting: "warning", review: "error", release: "error" },
  summary: "A whole focus area of the framework is not addressed anywhere in the strategy.",
  help: [
    "No passage of the strategy was found to address any element of this focus area.",
    "",
    "**Why it matters.** Each focus area is a side of national cybersecurity that a strategy should at least take a position on.",
    "",
    "**What to do.** Write a section on it (the editor can insert a skeleton, `ncs-check explain 5.7.1` prints one). If a passage does address it, pin it with `<!-- ncs: 5.7.1 -->` above the passage. If an element does not fit your country, list it under `notApplicable` in `strategy.yaml` with the reason."
  ].join("\n"),
  *check(context) {
    const place = firstHeading(context);
    if (!place) return;
    for (const covered of context.coverage.areas) {
      const area = findArea(context.framework, covered.id);
      if (covered.status !== "missing" || !area) continue;
      const open = covered.elements.filter((e) => e.status === "missing");
      yield {
        ...place,
        subject: area.id,
        message: `Nothing addresses focus area ${area.id} ${area.title} (${count(open.length, "element")}, ${open[0].id} to ${open.at(-1).id}).`,
        related: nearestPassages(context, open)
      };
    }
  }
};

// src/rules/coverage/partial-element.ts
var partialElement = {
  id: "coverage/partial-element",
  severity: { drafting: "off", review: "info", release: "info" },
  summary: "An element is only touched: one side of it, vaguely or in passing.",
  help: [
    "The best evidence for this element stands here, but it covers only a side of it or stays vague.",
    "",
    "**What to do.** Look at what the message says is open, and add the commitment: who does what, for whom and by when. If the element is covered well enough for your country, leave it or silence the finding with `<!-- ncs-disable-next-line coverage/partial-element -- reason -->`."
  ].join("\n"),
  *check({ coverage, framework }) {
    for (const covered of coverage.areas.flatMap((a) => a.elements)) {
      const element = findElement(framework, covered.id);
      const best = covered.evidence[0] ?? covered.nearest[0];
      if (covered.status !== "partial" || !element || !best) continue;
      const open = covered.openAsks.map((index) => element.asks[index]?.text ?? "").filter((text) => text !== "");
      const what = open.length > 0 ? `not answered yet: ${quote(open[0].replace(/\.$/, ""), 120)}` : "no clear commitment was found";
      yield {
        path: best.path,
        position: best.position,
        subject: element.id,
        message: `${element.id} ${element.title} is only touched; ${what}${open.length > 1 ? ` and ${open.length - 1} more` : ""}.`,
        related: covered.evidence.slice(1, 3).map(({ path, position }) => ({ path, position, message: `Also touches ${element.id}.` }))
      };
    }
  }
};

// src/rules/coverage/principle-not-visible.ts
var principleNotVisible = {
  id: "coverage/principle-not-visible",
  severity: { drafting: "off", review: "info", release: "info" },
  summary: "Cross-cutting principles of the framework leave no trace in the text.",
  help: [
    "Beside its focus areas the Guide names ten principles (section 4) that should show throughout a strategy. No passage was found that speaks of these.",
    "",
    "**What to do.** Nothing, if the principle shows in a way that words do not. Otherwise state it among the guiding principles and let it shape the measures."
  ].join("\n"),
  *check(context) {
    const place = firstHeading(context);
    const absent = context.coverage.principles.filter((p) => !p.found);
    if (!place || absent.length === 0) return;
    const titles = absent.map(({ id }) => `${id} ${context.framework.principles.find((p) => p.id === id)?.title}`);
    yield {
      ...place,
      subject: absent.map((p) => p.id).join(" "),
      message: `No passage speaks of ${list(titles, "or")}.`
    };
  }
};

export {
  missingElement,
  missingFocusArea,
  partialElement,
  principleNotVisible
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL3J1bGVzL2NvdmVyYWdlL25lYXJlc3QtcGFzc2FnZXMudHMiLCAiLi4vc3JjL3J1bGVzL2NvdmVyYWdlL21pc3NpbmctZWxlbWVudC50cyIsICIuLi9zcmMvcnVsZXMvY292ZXJhZ2UvbWlzc2luZy1mb2N1cy1hcmVhLnRzIiwgIi4uL3NyYy9ydWxlcy9jb3ZlcmFnZS9wYXJ0aWFsLWVsZW1lbnQudHMiLCAiLi4vc3JjL3J1bGVzL2NvdmVyYWdlL3ByaW5jaXBsZS1ub3QtdmlzaWJsZS50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IHsgZmluZEVsZW1lbnQgfSBmcm9tICcuLi8uLi9lbmdpbmUvZnJhbWV3b3JrLmpzJztcbmltcG9ydCB0eXBlIHsgRWxlbWVudENvdmVyYWdlLCBSZWxhdGVkUGxhY2UsIFJ1bGVDb250ZXh0IH0gZnJvbSAnLi4vLi4vZW5naW5lL3R5cGVzLmpzJztcbmltcG9ydCB7IGxpc3QgfSBmcm9tICcuLi93b3JkaW5nLmpzJztcblxuLyoqIEF0IG1vc3QgdGhpcyBtYW55IHBsYWNlcyBiZXNpZGUgb25lIGZpbmRpbmcuICovXG5jb25zdCBNT1NUID0gNDtcblxuLyoqXG4gKiBUaGUgcGFzc2FnZXMgdGhhdCBjb21lIG5lYXJlc3QgdG8gZWxlbWVudHMgd2hpY2ggYXJlIG1pc3NpbmcsIGFuZCB3aGF0IHRoZXkgZG8gbm90IHNheTogc28gdGhhdCBhIHJldmlld2VyIGNhbiBzZWUgYXQgYVxuICogZ2xhbmNlIHdoZXRoZXIgXCJtaXNzaW5nXCIgaXMgcmlnaHQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBuZWFyZXN0UGFzc2FnZXMoeyBmcmFtZXdvcmsgfTogUnVsZUNvbnRleHQsIG1pc3Npbmc6IHJlYWRvbmx5IEVsZW1lbnRDb3ZlcmFnZVtdKTogUmVsYXRlZFBsYWNlW10ge1xuICBjb25zdCBwbGFjZXMgPSBtaXNzaW5nLmZsYXRNYXAoKGNvdmVyZWQpID0+IHtcbiAgICBjb25zdCBlbGVtZW50ID0gZmluZEVsZW1lbnQoZnJhbWV3b3JrLCBjb3ZlcmVkLmlkKTtcbiAgICBjb25zdCBvcGVuID0gZWxlbWVudD8uYXNrcy5mbGF0TWFwKChhc2spID0+IGFzay50ZXJtcy5zbGljZSgwLCAxKSkuc2xpY2UoMCwgMykgPz8gW107XG4gICAgcmV0dXJuIGNvdmVyZWQubmVhcmVzdC5tYXAoKG5lYXIpID0+IHtcbiAgICAgIGNvbnN0IHdoeSA9IG5lYXIudGVybXMubGVuZ3RoID4gMCA/IGBoYXMgXHUyMDFDJHtsaXN0KG5lYXIudGVybXMuc2xpY2UoMCwgMykpfVx1MjAxRGAgOiAnaXMgdGhlIG5lYXJlc3QnO1xuICAgICAgY29uc3QgbWVzc2FnZSA9IGBOZWFyZXN0IHRvICR7Y292ZXJlZC5pZH0gKHNjb3JlICR7bmVhci5zY29yZS50b0ZpeGVkKDIpfSk6ICR7d2h5fTsgd291bGQgbmVlZCBmb3IgZXhhbXBsZSBcdTIwMUMke2xpc3Qob3BlbiwgJ29yJyl9XHUyMDFELmA7XG4gICAgICByZXR1cm4geyBwYXRoOiBuZWFyLnBhdGgsIHBvc2l0aW9uOiBuZWFyLnBvc2l0aW9uLCBtZXNzYWdlLCBzY29yZTogbmVhci5zY29yZSB9O1xuICAgIH0pO1xuICB9KTtcbiAgcmV0dXJuIHBsYWNlc1xuICAgIC5zb3J0KChhLCBiKSA9PiBiLnNjb3JlIC0gYS5zY29yZSlcbiAgICAuc2xpY2UoMCwgTU9TVClcbiAgICAubWFwKCh7IHBhdGgsIHBvc2l0aW9uLCBtZXNzYWdlIH0pID0+ICh7IHBhdGgsIHBvc2l0aW9uLCBtZXNzYWdlIH0pKTtcbn1cbiIsICJpbXBvcnQgeyBmaW5kQXJlYSwgZmluZEVsZW1lbnQgfSBmcm9tICcuLi8uLi9lbmdpbmUvZnJhbWV3b3JrLmpzJztcbmltcG9ydCB0eXBlIHsgUnVsZSB9IGZyb20gJy4uLy4uL2VuZ2luZS90eXBlcy5qcyc7XG5pbXBvcnQgeyBzZWN0aW9uRm9yIH0gZnJvbSAnLi4vcGxhY2VzLmpzJztcbmltcG9ydCB7IGxpc3QgfSBmcm9tICcuLi93b3JkaW5nLmpzJztcbmltcG9ydCB7IG5lYXJlc3RQYXNzYWdlcyB9IGZyb20gJy4vbmVhcmVzdC1wYXNzYWdlcy5qcyc7XG5cbmV4cG9ydCBjb25zdCBtaXNzaW5nRWxlbWVudDogUnVsZSA9IHtcbiAgaWQ6ICdjb3ZlcmFnZS9taXNzaW5nLWVsZW1lbnQnLFxuICBzZXZlcml0eTogeyBkcmFmdGluZzogJ2luZm8nLCByZXZpZXc6ICd3YXJuaW5nJywgcmVsZWFzZTogJ3dhcm5pbmcnIH0sXG4gIHN1bW1hcnk6ICdFbGVtZW50cyBvZiBhIGZvY3VzIGFyZWEgYXJlIG5vdCBhZGRyZXNzZWQ7IG9uZSBmaW5kaW5nIGZvciBlYWNoIGFyZWEsIGF0IHRoZSBzZWN0aW9uIHdoZXJlIHRoZXkgYmVsb25nLicsXG4gIGhlbHA6IFtcbiAgICAnVGhlIHN0cmF0ZWd5IHNheXMgc29tZXRoaW5nIGFib3V0IHRoaXMgZm9jdXMgYXJlYSwgYnV0IG5vIHBhc3NhZ2Ugd2FzIGZvdW5kIHRoYXQgYWRkcmVzc2VzIHRoZXNlIGVsZW1lbnRzLicsXG4gICAgJycsXG4gICAgJyoqV2h5IGl0IG1hdHRlcnMuKiogQSByZXZpZXdlciB3aWxsIGFzayBhYm91dCB0aGVtLiBUaGUgcGxhY2VzIGJlc2lkZSB0aGUgZmluZGluZyBhcmUgdGhlIHBhc3NhZ2VzIHRoYXQgY29tZSBuZWFyZXN0LCB3aXRoIHdoYXQgdGhleSBsYWNrLicsXG4gICAgJycsXG4gICAgJyoqV2hhdCB0byBkby4qKiBTYXkgd2hhdCB0aGUgY291bnRyeSB3aWxsIGRvIGFib3V0IHRoZSBlbGVtZW50ICh0aGUgZWRpdG9yIGNhbiBpbnNlcnQgYSBza2VsZXRvbiwgYG5jcy1jaGVjayBleHBsYWluIDUuMy4yYCBwcmludHMgb25lKS4gJyArXG4gICAgICAnSWYgYSBwYXNzYWdlIGRvZXMgYWRkcmVzcyBpdCwgcGluIGl0IHdpdGggYDwhLS0gbmNzOiA1LjMuMiAtLT5gLiBJZiBpdCBkb2VzIG5vdCBmaXQgeW91ciBjb3VudHJ5LCBsaXN0IGl0IHVuZGVyIGBub3RBcHBsaWNhYmxlYCBpbiBgc3RyYXRlZ3kueWFtbGAgd2l0aCB0aGUgcmVhc29uLicsXG4gIF0uam9pbignXFxuJyksXG4gICpjaGVjayhjb250ZXh0KSB7XG4gICAgZm9yIChjb25zdCBjb3ZlcmVkIG9mIGNvbnRleHQuY292ZXJhZ2UuYXJlYXMpIHtcbiAgICAgIGNvbnN0IGFyZWEgPSBmaW5kQXJlYShjb250ZXh0LmZyYW1ld29yaywgY292ZXJlZC5pZCk7XG4gICAgICBjb25zdCBtaXNzaW5nID0gY292ZXJlZC5lbGVtZW50cy5maWx0ZXIoKGUpID0+IGUuc3RhdHVzID09PSAnbWlzc2luZycpO1xuICAgICAgaWYgKCFhcmVhIHx8IGNvdmVyZWQuc3RhdHVzID09PSAnbWlzc2luZycgfHwgbWlzc2luZy5sZW5ndGggPT09IDApIGNvbnRpbnVlO1xuICAgICAgY29uc3QgcGxhY2UgPSBzZWN0aW9uRm9yKGNvbnRleHQsIGFyZWEpO1xuICAgICAgaWYgKCFwbGFjZSkgcmV0dXJuO1xuICAgICAgY29uc3QgdGl0bGVzID0gbWlzc2luZy5tYXAoKHsgaWQgfSkgPT4gYCR7aWR9ICR7ZmluZEVsZW1lbnQoY29udGV4dC5mcmFtZXdvcmssIGlkKT8udGl0bGV9YCk7XG4gICAgICB5aWVsZCB7XG4gICAgICAgIC4uLnBsYWNlLFxuICAgICAgICBzdWJqZWN0OiBtaXNzaW5nLm1hcCgoZSkgPT4gZS5pZCkuam9pbignICcpLFxuICAgICAgICBtZXNzYWdlOiBgJHthcmVhLnNob3J0fSAoJHthcmVhLmlkfSk6IG5vIHBhc3NhZ2UgYWRkcmVzc2VzICR7bGlzdCh0aXRsZXMpfS5gLFxuICAgICAgICByZWxhdGVkOiBuZWFyZXN0UGFzc2FnZXMoY29udGV4dCwgbWlzc2luZyksXG4gICAgICB9O1xuICAgIH1cbiAgfSxcbn07XG4iLCAiaW1wb3J0IHsgZmluZEFyZWEgfSBmcm9tICcuLi8uLi9lbmdpbmUvZnJhbWV3b3JrLmpzJztcbmltcG9ydCB0eXBlIHsgUnVsZSB9IGZyb20gJy4uLy4uL2VuZ2luZS90eXBlcy5qcyc7XG5pbXBvcnQgeyBmaXJzdEhlYWRpbmcgfSBmcm9tICcuLi9wbGFjZXMuanMnO1xuaW1wb3J0IHsgY291bnQgfSBmcm9tICcuLi93b3JkaW5nLmpzJztcbmltcG9ydCB7IG5lYXJlc3RQYXNzYWdlcyB9IGZyb20gJy4vbmVhcmVzdC1wYXNzYWdlcy5qcyc7XG5cbmV4cG9ydCBjb25zdCBtaXNzaW5nRm9jdXNBcmVhOiBSdWxlID0ge1xuICBpZDogJ2NvdmVyYWdlL21pc3NpbmctZm9jdXMtYXJlYScsXG4gIHNldmVyaXR5OiB7IGRyYWZ0aW5nOiAnd2FybmluZycsIHJldmlldzogJ2Vycm9yJywgcmVsZWFzZTogJ2Vycm9yJyB9LFxuICBzdW1tYXJ5OiAnQSB3aG9sZSBmb2N1cyBhcmVhIG9mIHRoZSBmcmFtZXdvcmsgaXMgbm90IGFkZHJlc3NlZCBhbnl3aGVyZSBpbiB0aGUgc3RyYXRlZ3kuJyxcbiAgaGVscDogW1xuICAgICdObyBwYXNzYWdlIG9mIHRoZSBzdHJhdGVneSB3YXMgZm91bmQgdG8gYWRkcmVzcyBhbnkgZWxlbWVudCBvZiB0aGlzIGZvY3VzIGFyZWEuJyxcbiAgICAnJyxcbiAgICAnKipXaHkgaXQgbWF0dGVycy4qKiBFYWNoIGZvY3VzIGFyZWEgaXMgYSBzaWRlIG9mIG5hdGlvbmFsIGN5YmVyc2VjdXJpdHkgdGhhdCBhIHN0cmF0ZWd5IHNob3VsZCBhdCBsZWFzdCB0YWtlIGEgcG9zaXRpb24gb24uJyxcbiAgICAnJyxcbiAgICAnKipXaGF0IHRvIGRvLioqIFdyaXRlIGEgc2VjdGlvbiBvbiBpdCAodGhlIGVkaXRvciBjYW4gaW5zZXJ0IGEgc2tlbGV0b24sIGBuY3MtY2hlY2sgZXhwbGFpbiA1LjcuMWAgcHJpbnRzIG9uZSkuIElmIGEgcGFzc2FnZSBkb2VzIGFkZHJlc3MgaXQsICcgK1xuICAgICAgJ3BpbiBpdCB3aXRoIGA8IS0tIG5jczogNS43LjEgLS0+YCBhYm92ZSB0aGUgcGFzc2FnZS4gSWYgYW4gZWxlbWVudCBkb2VzIG5vdCBmaXQgeW91ciBjb3VudHJ5LCBsaXN0IGl0IHVuZGVyIGBub3RBcHBsaWNhYmxlYCBpbiBgc3RyYXRlZ3kueWFtbGAgd2l0aCB0aGUgcmVhc29uLicsXG4gIF0uam9pbignXFxuJyksXG4gICpjaGVjayhjb250ZXh0KSB7XG4gICAgY29uc3QgcGxhY2UgPSBmaXJzdEhlYWRpbmcoY29udGV4dCk7XG4gICAgaWYgKCFwbGFjZSkgcmV0dXJuO1xuICAgIGZvciAoY29uc3QgY292ZXJlZCBvZiBjb250ZXh0LmNvdmVyYWdlLmFyZWFzKSB7XG4gICAgICBjb25zdCBhcmVhID0gZmluZEFyZWEoY29udGV4dC5mcmFtZXdvcmssIGNvdmVyZWQuaWQpO1xuICAgICAgaWYgKGNvdmVyZWQuc3RhdHVzICE9PSAnbWlzc2luZycgfHwgIWFyZWEpIGNvbnRpbnVlO1xuICAgICAgY29uc3Qgb3BlbiA9IGNvdmVyZWQuZWxlbWVudHMuZmlsdGVyKChlKSA9PiBlLnN0YXR1cyA9PT0gJ21pc3NpbmcnKTtcbiAgICAgIHlpZWxkIHtcbiAgICAgICAgLi4ucGxhY2UsXG4gICAgICAgIHN1YmplY3Q6IGFyZWEuaWQsXG4gICAgICAgIG1lc3NhZ2U6IGBOb3RoaW5nIGFkZHJlc3NlcyBmb2N1cyBhcmVhICR7YXJlYS5pZH0gJHthcmVhLnRpdGxlfSAoJHtjb3VudChvcGVuLmxlbmd0aCwgJ2VsZW1lbnQnKX0sICR7b3BlblswXSEuaWR9IHRvICR7b3Blbi5hdCgtMSkhLmlkfSkuYCxcbiAgICAgICAgcmVsYXRlZDogbmVhcmVzdFBhc3NhZ2VzKGNvbnRleHQsIG9wZW4pLFxuICAgICAgfTtcbiAgICB9XG4gIH0sXG59O1xuIiwgImltcG9ydCB7IGZpbmRFbGVtZW50IH0gZnJvbSAnLi4vLi4vZW5naW5lL2ZyYW1ld29yay5qcyc7XG5pbXBvcnQgdHlwZSB7IFJ1bGUgfSBmcm9tICcuLi8uLi9lbmdpbmUvdHlwZXMuanMnO1xuaW1wb3J0IHsgcXVvdGUgfSBmcm9tICcuLi93b3JkaW5nLmpzJztcblxuZXhwb3J0IGNvbnN0IHBhcnRpYWxFbGVtZW50OiBSdWxlID0ge1xuICBpZDogJ2NvdmVyYWdlL3BhcnRpYWwtZWxlbWVudCcsXG4gIHNldmVyaXR5OiB7IGRyYWZ0aW5nOiAnb2ZmJywgcmV2aWV3OiAnaW5mbycsIHJlbGVhc2U6ICdpbmZvJyB9LFxuICBzdW1tYXJ5OiAnQW4gZWxlbWVudCBpcyBvbmx5IHRvdWNoZWQ6IG9uZSBzaWRlIG9mIGl0LCB2YWd1ZWx5IG9yIGluIHBhc3NpbmcuJyxcbiAgaGVscDogW1xuICAgICdUaGUgYmVzdCBldmlkZW5jZSBmb3IgdGhpcyBlbGVtZW50IHN0YW5kcyBoZXJlLCBidXQgaXQgY292ZXJzIG9ubHkgYSBzaWRlIG9mIGl0IG9yIHN0YXlzIHZhZ3VlLicsXG4gICAgJycsXG4gICAgJyoqV2hhdCB0byBkby4qKiBMb29rIGF0IHdoYXQgdGhlIG1lc3NhZ2Ugc2F5cyBpcyBvcGVuLCBhbmQgYWRkIHRoZSBjb21taXRtZW50OiB3aG8gZG9lcyB3aGF0LCBmb3Igd2hvbSBhbmQgYnkgd2hlbi4gJyArXG4gICAgICAnSWYgdGhlIGVsZW1lbnQgaXMgY292ZXJlZCB3ZWxsIGVub3VnaCBmb3IgeW91ciBjb3VudHJ5LCBsZWF2ZSBpdCBvciBzaWxlbmNlIHRoZSBmaW5kaW5nIHdpdGggYDwhLS0gbmNzLWRpc2FibGUtbmV4dC1saW5lIGNvdmVyYWdlL3BhcnRpYWwtZWxlbWVudCAtLSByZWFzb24gLS0+YC4nLFxuICBdLmpvaW4oJ1xcbicpLFxuICAqY2hlY2soeyBjb3ZlcmFnZSwgZnJhbWV3b3JrIH0pIHtcbiAgICBmb3IgKGNvbnN0IGNvdmVyZWQgb2YgY292ZXJhZ2UuYXJlYXMuZmxhdE1hcCgoYSkgPT4gYS5lbGVtZW50cykpIHtcbiAgICAgIGNvbnN0IGVsZW1lbnQgPSBmaW5kRWxlbWVudChmcmFtZXdvcmssIGNvdmVyZWQuaWQpO1xuICAgICAgY29uc3QgYmVzdCA9IGNvdmVyZWQuZXZpZGVuY2VbMF0gPz8gY292ZXJlZC5uZWFyZXN0WzBdO1xuICAgICAgaWYgKGNvdmVyZWQuc3RhdHVzICE9PSAncGFydGlhbCcgfHwgIWVsZW1lbnQgfHwgIWJlc3QpIGNvbnRpbnVlO1xuICAgICAgY29uc3Qgb3BlbiA9IGNvdmVyZWQub3BlbkFza3MubWFwKChpbmRleCkgPT4gZWxlbWVudC5hc2tzW2luZGV4XT8udGV4dCA/PyAnJykuZmlsdGVyKCh0ZXh0KSA9PiB0ZXh0ICE9PSAnJyk7XG4gICAgICBjb25zdCB3aGF0ID1cbiAgICAgICAgb3Blbi5sZW5ndGggPiAwXG4gICAgICAgICAgPyBgbm90IGFuc3dlcmVkIHlldDogJHtxdW90ZShvcGVuWzBdIS5yZXBsYWNlKC9cXC4kLywgJycpLCAxMjApfWBcbiAgICAgICAgICA6ICdubyBjbGVhciBjb21taXRtZW50IHdhcyBmb3VuZCc7XG4gICAgICB5aWVsZCB7XG4gICAgICAgIHBhdGg6IGJlc3QucGF0aCxcbiAgICAgICAgcG9zaXRpb246IGJlc3QucG9zaXRpb24sXG4gICAgICAgIHN1YmplY3Q6IGVsZW1lbnQuaWQsXG4gICAgICAgIG1lc3NhZ2U6IGAke2VsZW1lbnQuaWR9ICR7ZWxlbWVudC50aXRsZX0gaXMgb25seSB0b3VjaGVkOyAke3doYXR9JHtvcGVuLmxlbmd0aCA+IDEgPyBgIGFuZCAke29wZW4ubGVuZ3RoIC0gMX0gbW9yZWAgOiAnJ30uYCxcbiAgICAgICAgcmVsYXRlZDogY292ZXJlZC5ldmlkZW5jZVxuICAgICAgICAgIC5zbGljZSgxLCAzKVxuICAgICAgICAgIC5tYXAoKHsgcGF0aCwgcG9zaXRpb24gfSkgPT4gKHsgcGF0aCwgcG9zaXRpb24sIG1lc3NhZ2U6IGBBbHNvIHRvdWNoZXMgJHtlbGVtZW50LmlkfS5gIH0pKSxcbiAgICAgIH07XG4gICAgfVxuICB9LFxufTtcbiIsICJpbXBvcnQgdHlwZSB7IFJ1bGUgfSBmcm9tICcuLi8uLi9lbmdpbmUvdHlwZXMuanMnO1xuaW1wb3J0IHsgZmlyc3RIZWFkaW5nIH0gZnJvbSAnLi4vcGxhY2VzLmpzJztcbmltcG9ydCB7IGxpc3QgfSBmcm9tICcuLi93b3JkaW5nLmpzJztcblxuZXhwb3J0IGNvbnN0IHByaW5jaXBsZU5vdFZpc2libGU6IFJ1bGUgPSB7XG4gIGlkOiAnY292ZXJhZ2UvcHJpbmNpcGxlLW5vdC12aXNpYmxlJyxcbiAgc2V2ZXJpdHk6IHsgZHJhZnRpbmc6ICdvZmYnLCByZXZpZXc6ICdpbmZvJywgcmVsZWFzZTogJ2luZm8nIH0sXG4gIHN1bW1hcnk6ICdDcm9zcy1jdXR0aW5nIHByaW5jaXBsZXMgb2YgdGhlIGZyYW1ld29yayBsZWF2ZSBubyB0cmFjZSBpbiB0aGUgdGV4dC4nLFxuICBoZWxwOiBbXG4gICAgJ0Jlc2lkZSBpdHMgZm9jdXMgYXJlYXMgdGhlIEd1aWRlIG5hbWVzIHRlbiBwcmluY2lwbGVzIChzZWN0aW9uIDQpIHRoYXQgc2hvdWxkIHNob3cgdGhyb3VnaG91dCBhIHN0cmF0ZWd5LiBObyBwYXNzYWdlIHdhcyBmb3VuZCB0aGF0IHNwZWFrcyBvZiB0aGVzZS4nLFxuICAgICcnLFxuICAgICcqKldoYXQgdG8gZG8uKiogTm90aGluZywgaWYgdGhlIHByaW5jaXBsZSBzaG93cyBpbiBhIHdheSB0aGF0IHdvcmRzIGRvIG5vdC4gT3RoZXJ3aXNlIHN0YXRlIGl0IGFtb25nIHRoZSBndWlkaW5nIHByaW5jaXBsZXMgYW5kIGxldCBpdCBzaGFwZSB0aGUgbWVhc3VyZXMuJyxcbiAgXS5qb2luKCdcXG4nKSxcbiAgKmNoZWNrKGNvbnRleHQpIHtcbiAgICBjb25zdCBwbGFjZSA9IGZpcnN0SGVhZGluZyhjb250ZXh0KTtcbiAgICBjb25zdCBhYnNlbnQgPSBjb250ZXh0LmNvdmVyYWdlLnByaW5jaXBsZXMuZmlsdGVyKChwKSA9PiAhcC5mb3VuZCk7XG4gICAgaWYgKCFwbGFjZSB8fCBhYnNlbnQubGVuZ3RoID09PSAwKSByZXR1cm47XG4gICAgY29uc3QgdGl0bGVzID0gYWJzZW50Lm1hcCgoeyBpZCB9KSA9PiBgJHtpZH0gJHtjb250ZXh0LmZyYW1ld29yay5wcmluY2lwbGVzLmZpbmQoKHApID0+IHAuaWQgPT09IGlkKT8udGl0bGV9YCk7XG4gICAgeWllbGQge1xuICAgICAgLi4ucGxhY2UsXG4gICAgICBzdWJqZWN0OiBhYnNlbnQubWFwKChwKSA9PiBwLmlkKS5qb2luKCcgJyksXG4gICAgICBtZXNzYWdlOiBgTm8gcGFzc2FnZSBzcGVha3Mgb2YgJHtsaXN0KHRpdGxlcywgJ29yJyl9LmAsXG4gICAgfTtcbiAgfSxcbn07XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7QUFLQSxJQUFNLE9BQU87QUFNTixTQUFTLGdCQUFnQixFQUFFLFVBQVUsR0FBZ0IsU0FBcUQ7QUFDL0csUUFBTSxTQUFTLFFBQVEsUUFBUSxDQUFDLFlBQVk7QUFDMUMsVUFBTSxVQUFVLFlBQVksV0FBVyxRQUFRLEVBQUU7QUFDakQsVUFBTSxPQUFPLFNBQVMsS0FBSyxRQUFRLENBQUMsUUFBUSxJQUFJLE1BQU0sTUFBTSxHQUFHLENBQUMsQ0FBQyxFQUFFLE1BQU0sR0FBRyxDQUFDLEtBQUssQ0FBQztBQUNuRixXQUFPLFFBQVEsUUFBUSxJQUFJLENBQUMsU0FBUztBQUNuQyxZQUFNLE1BQU0sS0FBSyxNQUFNLFNBQVMsSUFBSSxhQUFRLEtBQUssS0FBSyxNQUFNLE1BQU0sR0FBRyxDQUFDLENBQUMsQ0FBQyxXQUFNO0FBQzlFLFlBQU0sVUFBVSxjQUFjLFFBQVEsRUFBRSxXQUFXLEtBQUssTUFBTSxRQUFRLENBQUMsQ0FBQyxNQUFNLEdBQUcsa0NBQTZCLEtBQUssTUFBTSxJQUFJLENBQUM7QUFDOUgsYUFBTyxFQUFFLE1BQU0sS0FBSyxNQUFNLFVBQVUsS0FBSyxVQUFVLFNBQVMsT0FBTyxLQUFLLE1BQU07QUFBQSxJQUNoRixDQUFDO0FBQUEsRUFDSCxDQUFDO0FBQ0QsU0FBTyxPQUNKLEtBQUssQ0FBQyxHQUFHLE1BQU0sRUFBRSxRQUFRLEVBQUUsS0FBSyxFQUNoQyxNQUFNLEdBQUcsSUFBSSxFQUNiLElBQUksQ0FBQyxFQUFFLE1BQU0sVUFBVSxRQUFRLE9BQU8sRUFBRSxNQUFNLFVBQVUsUUFBUSxFQUFFO0FBQ3ZFOzs7QUNuQk8sSUFBTSxpQkFBdUI7QUFBQSxFQUNsQyxJQUFJO0FBQUEsRUFDSixVQUFVLEVBQUUsVUFBVSxRQUFRLFFBQVEsV0FBVyxTQUFTLFVBQVU7QUFBQSxFQUNwRSxTQUFTO0FBQUEsRUFDVCxNQUFNO0FBQUEsSUFDSjtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUVGLEVBQUUsS0FBSyxJQUFJO0FBQUEsRUFDWCxDQUFDLE1BQU0sU0FBUztBQUNkLGVBQVcsV0FBVyxRQUFRLFNBQVMsT0FBTztBQUM1QyxZQUFNLE9BQU8sU0FBUyxRQUFRLFdBQVcsUUFBUSxFQUFFO0FBQ25ELFlBQU0sVUFBVSxRQUFRLFNBQVMsT0FBTyxDQUFDLE1BQU0sRUFBRSxXQUFXLFNBQVM7QUFDckUsVUFBSSxDQUFDLFFBQVEsUUFBUSxXQUFXLGFBQWEsUUFBUSxXQUFXLEVBQUc7QUFDbkUsWUFBTSxRQUFRLFdBQVcsU0FBUyxJQUFJO0FBQ3RDLFVBQUksQ0FBQyxNQUFPO0FBQ1osWUFBTSxTQUFTLFFBQVEsSUFBSSxDQUFDLEVBQUUsR0FBRyxNQUFNLEdBQUcsRUFBRSxJQUFJLFlBQVksUUFBUSxXQUFXLEVBQUUsR0FBRyxLQUFLLEVBQUU7QUFDM0YsWUFBTTtBQUFBLFFBQ0osR0FBRztBQUFBLFFBQ0gsU0FBUyxRQUFRLElBQUksQ0FBQyxNQUFNLEVBQUUsRUFBRSxFQUFFLEtBQUssR0FBRztBQUFBLFFBQzFDLFNBQVMsR0FBRyxLQUFLLEtBQUssS0FBSyxLQUFLLEVBQUUsMkJBQTJCLEtBQUssTUFBTSxDQUFDO0FBQUEsUUFDekUsU0FBUyxnQkFBZ0IsU0FBUyxPQUFPO0FBQUEsTUFDM0M7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGOzs7QUM1Qk8sSUFBTSxtQkFBeUI7QUFBQSxFQUNwQyxJQUFJO0FBQUEsRUFDSixVQUFVLEVBQUUsVUFBVSxXQUFXLFFBQVEsU0FBUyxTQUFTLFFBQVE7QUFBQSxFQUNuRSxTQUFTO0FBQUEsRUFDVCxNQUFNO0FBQUEsSUFDSjtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUVGLEVBQUUsS0FBSyxJQUFJO0FBQUEsRUFDWCxDQUFDLE1BQU0sU0FBUztBQUNkLFVBQU0sUUFBUSxhQUFhLE9BQU87QUFDbEMsUUFBSSxDQUFDLE1BQU87QUFDWixlQUFXLFdBQVcsUUFBUSxTQUFTLE9BQU87QUFDNUMsWUFBTSxPQUFPLFNBQVMsUUFBUSxXQUFXLFFBQVEsRUFBRTtBQUNuRCxVQUFJLFFBQVEsV0FBVyxhQUFhLENBQUMsS0FBTTtBQUMzQyxZQUFNLE9BQU8sUUFBUSxTQUFTLE9BQU8sQ0FBQyxNQUFNLEVBQUUsV0FBVyxTQUFTO0FBQ2xFLFlBQU07QUFBQSxRQUNKLEdBQUc7QUFBQSxRQUNILFNBQVMsS0FBSztBQUFBLFFBQ2QsU0FBUyxnQ0FBZ0MsS0FBSyxFQUFFLElBQUksS0FBSyxLQUFLLEtBQUssTUFBTSxLQUFLLFFBQVEsU0FBUyxDQUFDLEtBQUssS0FBSyxDQUFDLEVBQUcsRUFBRSxPQUFPLEtBQUssR0FBRyxFQUFFLEVBQUcsRUFBRTtBQUFBLFFBQ3RJLFNBQVMsZ0JBQWdCLFNBQVMsSUFBSTtBQUFBLE1BQ3hDO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDRjs7O0FDN0JPLElBQU0saUJBQXVCO0FBQUEsRUFDbEMsSUFBSTtBQUFBLEVBQ0osVUFBVSxFQUFFLFVBQVUsT0FBTyxRQUFRLFFBQVEsU0FBUyxPQUFPO0FBQUEsRUFDN0QsU0FBUztBQUFBLEVBQ1QsTUFBTTtBQUFBLElBQ0o7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBRUYsRUFBRSxLQUFLLElBQUk7QUFBQSxFQUNYLENBQUMsTUFBTSxFQUFFLFVBQVUsVUFBVSxHQUFHO0FBQzlCLGVBQVcsV0FBVyxTQUFTLE1BQU0sUUFBUSxDQUFDLE1BQU0sRUFBRSxRQUFRLEdBQUc7QUFDL0QsWUFBTSxVQUFVLFlBQVksV0FBVyxRQUFRLEVBQUU7QUFDakQsWUFBTSxPQUFPLFFBQVEsU0FBUyxDQUFDLEtBQUssUUFBUSxRQUFRLENBQUM7QUFDckQsVUFBSSxRQUFRLFdBQVcsYUFBYSxDQUFDLFdBQVcsQ0FBQyxLQUFNO0FBQ3ZELFlBQU0sT0FBTyxRQUFRLFNBQVMsSUFBSSxDQUFDLFVBQVUsUUFBUSxLQUFLLEtBQUssR0FBRyxRQUFRLEVBQUUsRUFBRSxPQUFPLENBQUMsU0FBUyxTQUFTLEVBQUU7QUFDMUcsWUFBTSxPQUNKLEtBQUssU0FBUyxJQUNWLHFCQUFxQixNQUFNLEtBQUssQ0FBQyxFQUFHLFFBQVEsT0FBTyxFQUFFLEdBQUcsR0FBRyxDQUFDLEtBQzVEO0FBQ04sWUFBTTtBQUFBLFFBQ0osTUFBTSxLQUFLO0FBQUEsUUFDWCxVQUFVLEtBQUs7QUFBQSxRQUNmLFNBQVMsUUFBUTtBQUFBLFFBQ2pCLFNBQVMsR0FBRyxRQUFRLEVBQUUsSUFBSSxRQUFRLEtBQUsscUJBQXFCLElBQUksR0FBRyxLQUFLLFNBQVMsSUFBSSxRQUFRLEtBQUssU0FBUyxDQUFDLFVBQVUsRUFBRTtBQUFBLFFBQ3hILFNBQVMsUUFBUSxTQUNkLE1BQU0sR0FBRyxDQUFDLEVBQ1YsSUFBSSxDQUFDLEVBQUUsTUFBTSxTQUFTLE9BQU8sRUFBRSxNQUFNLFVBQVUsU0FBUyxnQkFBZ0IsUUFBUSxFQUFFLElBQUksRUFBRTtBQUFBLE1BQzdGO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDRjs7O0FDL0JPLElBQU0sc0JBQTRCO0FBQUEsRUFDdkMsSUFBSTtBQUFBLEVBQ0osVUFBVSxFQUFFLFVBQVUsT0FBTyxRQUFRLFFBQVEsU0FBUyxPQUFPO0FBQUEsRUFDN0QsU0FBUztBQUFBLEVBQ1QsTUFBTTtBQUFBLElBQ0o7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0YsRUFBRSxLQUFLLElBQUk7QUFBQSxFQUNYLENBQUMsTUFBTSxTQUFTO0FBQ2QsVUFBTSxRQUFRLGFBQWEsT0FBTztBQUNsQyxVQUFNLFNBQVMsUUFBUSxTQUFTLFdBQVcsT0FBTyxDQUFDLE1BQU0sQ0FBQyxFQUFFLEtBQUs7QUFDakUsUUFBSSxDQUFDLFNBQVMsT0FBTyxXQUFXLEVBQUc7QUFDbkMsVUFBTSxTQUFTLE9BQU8sSUFBSSxDQUFDLEVBQUUsR0FBRyxNQUFNLEdBQUcsRUFBRSxJQUFJLFFBQVEsVUFBVSxXQUFXLEtBQUssQ0FBQyxNQUFNLEVBQUUsT0FBTyxFQUFFLEdBQUcsS0FBSyxFQUFFO0FBQzdHLFVBQU07QUFBQSxNQUNKLEdBQUc7QUFBQSxNQUNILFNBQVMsT0FBTyxJQUFJLENBQUMsTUFBTSxFQUFFLEVBQUUsRUFBRSxLQUFLLEdBQUc7QUFBQSxNQUN6QyxTQUFTLHdCQUF3QixLQUFLLFFBQVEsSUFBSSxDQUFDO0FBQUEsSUFDckQ7QUFBQSxFQUNGO0FBQ0Y7IiwKICAibmFtZXMiOiBbXQp9Cg==
