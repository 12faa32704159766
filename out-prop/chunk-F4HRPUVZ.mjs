import {
  readYaml
} from "./chunk-XPBD7J4T.mjs";

// schemas/framework.schema.json
var framework_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://ncs-assistant.example/schemas/framework.schema.json",
  title: "A catalogue of good practice for NCS Assistant",
  type: "object",
  additionalProperties: false,
  required: ["id", "version", "title", "source", "language", "areas"],
  definitions: {
    texts: { type: "array", items: { type: "string", minLength: 2, maxLength: 2e3 } },
    phrases: {
      type: "object",
      additionalProperties: false,
      required: ["defining", "strong", "supporting"],
      properties: {
        defining: { $ref: "#/definitions/texts", description: "One of these in a commitment, and the passage almost surely is about the element." },
        strong: { $ref: "#/definitions/texts", description: "Terms that count much." },
        supporting: { $ref: "#/definitions/texts", description: "Terms that help but do not decide alone." }
      }
    },
    id: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,30}$" }
  },
  properties: {
    id: { $ref: "#/definitions/id" },
    version: { type: "string", minLength: 1 },
    title: { type: "string", minLength: 1 },
    source: { type: "string", minLength: 1, description: "The publication that the catalogue follows." },
    language: { const: "en" },
    areas: {
      type: "array",
      minItems: 1,
      maxItems: 50,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["id", "title", "short", "summary", "elements"],
        properties: {
          id: { $ref: "#/definitions/id" },
          title: { type: "string", minLength: 1 },
          short: { type: "string", minLength: 1, maxLength: 40 },
          summary: { type: "string", minLength: 1 },
          headings: { $ref: "#/definitions/texts" },
          elements: {
            type: "array",
            minItems: 1,
            maxItems: 100,
            items: {
              type: "object",
              additionalProperties: false,
              required: ["id", "title", "summary", "asks", "phrases"],
              properties: {
                id: { $ref: "#/definitions/id" },
                title: { type: "string", minLength: 1 },
                summary: { type: "string", minLength: 1 },
                asks: {
                  type: "array",
                  minItems: 1,
                  maxItems: 10,
                  items: {
                    type: "object",
                    additionalProperties: false,
                    required: ["text", "terms"],
                    properties: {
                      text: { type: "string", minLength: 1 },
                      terms: { $ref: "#/definitions/texts" }
                    }
                  }
                },
                questions: { $ref: "#/definitions/texts" },
                headings: { $ref: "#/definitions/texts" },
                phrases: { $ref: "#/definitions/phrases" },
                example: { type: "string" },
                skeleton: { type: "string" },
                tests: {
                  type: "object",
                  additionalProperties: false,
                  required: ["match", "noMatch"],
                  properties: {
                    match: { $ref: "#/definitions/texts" },
                    noMatch: { $ref: "#/definitions/texts" }
                  }
                },
                parts: {
                  type: "array",
                  items: {
                    type: "object",
                    additionalProperties: false,
                    required: ["id", "title", "summary"],
                    properties: {
                      id: { $ref: "#/definitions/id" },
                      title: { type: "string", minLength: 1 },
                      summary: { type: "string", minLength: 1 }
                    }
                  }
                }
              }
            }
          }
        }
      }
    },
    principles: {
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["id", "title", "summary", "phrases"],
        properties: {
          id: { $ref: "#/definitions/id" },
          title: { type: "string", minLength: 1 },
          summary: { type: "string", minLength: 1 },
          phrases: { $ref: "#/definitions/phrases" }
        }
      }
    }
  }
};

// src/engine/framework.ts
function readFramework(text, path) {
  const yaml = readYaml(text, framework_schema_default);
  const problem = (message, position) => ({
    ruleId: "config/invalid-framework",
    severity: "error",
    message,
    path,
    position
  });
  const problems = yaml.problems.map((p) => problem(p.message, p.position));
  if (yaml.value === void 0 || yaml.value === null)
    problems.push(problem("The file holds no catalogue.", yaml.placeAt([])));
  if (problems.length > 0) return { problems };
  const framework = complete(yaml.value);
  const ids = /* @__PURE__ */ new Set();
  framework.areas.forEach((area, a) => {
    const check = (id, at) => {
      if (ids.has(id)) problems.push(problem(`The id "${id}" is given twice.`, yaml.placeAt(at)));
      ids.add(id);
    };
    check(area.id, ["areas", a, "id"]);
    area.elements.forEach((element, e) => check(element.id, ["areas", a, "elements", e, "id"]));
  });
  return problems.length > 0 ? { problems } : { framework, problems };
}
function complete(loose) {
  return {
    ...loose,
    principles: loose.principles ?? [],
    areas: loose.areas.map((area) => ({
      ...area,
      headings: area.headings ?? [],
      elements: area.elements.map((element) => ({
        questions: [],
        headings: [],
        example: "",
        skeleton: `### ${element.title}

<!-- ${element.summary} -->
`,
        tests: { match: [], noMatch: [] },
        ...element
      }))
    }))
  };
}
function elementsOf(framework) {
  return framework.areas.flatMap((area) => area.elements);
}
function findElement(framework, id) {
  return elementsOf(framework).find((e) => e.id === id || e.parts?.some((p) => p.id === id));
}
function findArea(framework, id) {
  return framework.areas.find(
    (area) => area.id === id || area.elements.some((e) => e.id === id || e.parts?.some((p) => p.id === id))
  );
}
function allPhrases(phrases) {
  return [...phrases.defining, ...phrases.strong, ...phrases.supporting];
}

export {
  readFramework,
  elementsOf,
  findElement,
  findArea,
  allPhrases
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc2NoZW1hcy9mcmFtZXdvcmsuc2NoZW1hLmpzb24iLCAiLi4vc3JjL2VuZ2luZS9mcmFtZXdvcmsudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIntcbiAgXCIkc2NoZW1hXCI6IFwiaHR0cDovL2pzb24tc2NoZW1hLm9yZy9kcmFmdC0wNy9zY2hlbWEjXCIsXG4gIFwiJGlkXCI6IFwiaHR0cHM6Ly9uY3MtYXNzaXN0YW50LmV4YW1wbGUvc2NoZW1hcy9mcmFtZXdvcmsuc2NoZW1hLmpzb25cIixcbiAgXCJ0aXRsZVwiOiBcIkEgY2F0YWxvZ3VlIG9mIGdvb2QgcHJhY3RpY2UgZm9yIE5DUyBBc3Npc3RhbnRcIixcbiAgXCJ0eXBlXCI6IFwib2JqZWN0XCIsXG4gIFwiYWRkaXRpb25hbFByb3BlcnRpZXNcIjogZmFsc2UsXG4gIFwicmVxdWlyZWRcIjogW1wiaWRcIiwgXCJ2ZXJzaW9uXCIsIFwidGl0bGVcIiwgXCJzb3VyY2VcIiwgXCJsYW5ndWFnZVwiLCBcImFyZWFzXCJdLFxuICBcImRlZmluaXRpb25zXCI6IHtcbiAgICBcInRleHRzXCI6IHsgXCJ0eXBlXCI6IFwiYXJyYXlcIiwgXCJpdGVtc1wiOiB7IFwidHlwZVwiOiBcInN0cmluZ1wiLCBcIm1pbkxlbmd0aFwiOiAyLCBcIm1heExlbmd0aFwiOiAyMDAwIH0gfSxcbiAgICBcInBocmFzZXNcIjoge1xuICAgICAgXCJ0eXBlXCI6IFwib2JqZWN0XCIsXG4gICAgICBcImFkZGl0aW9uYWxQcm9wZXJ0aWVzXCI6IGZhbHNlLFxuICAgICAgXCJyZXF1aXJlZFwiOiBbXCJkZWZpbmluZ1wiLCBcInN0cm9uZ1wiLCBcInN1cHBvcnRpbmdcIl0sXG4gICAgICBcInByb3BlcnRpZXNcIjoge1xuICAgICAgICBcImRlZmluaW5nXCI6IHsgXCIkcmVmXCI6IFwiIy9kZWZpbml0aW9ucy90ZXh0c1wiLCBcImRlc2NyaXB0aW9uXCI6IFwiT25lIG9mIHRoZXNlIGluIGEgY29tbWl0bWVudCwgYW5kIHRoZSBwYXNzYWdlIGFsbW9zdCBzdXJlbHkgaXMgYWJvdXQgdGhlIGVsZW1lbnQuXCIgfSxcbiAgICAgICAgXCJzdHJvbmdcIjogeyBcIiRyZWZcIjogXCIjL2RlZmluaXRpb25zL3RleHRzXCIsIFwiZGVzY3JpcHRpb25cIjogXCJUZXJtcyB0aGF0IGNvdW50IG11Y2guXCIgfSxcbiAgICAgICAgXCJzdXBwb3J0aW5nXCI6IHsgXCIkcmVmXCI6IFwiIy9kZWZpbml0aW9ucy90ZXh0c1wiLCBcImRlc2NyaXB0aW9uXCI6IFwiVGVybXMgdGhhdCBoZWxwIGJ1dCBkbyBub3QgZGVjaWRlIGFsb25lLlwiIH1cbiAgICAgIH1cbiAgICB9LFxuICAgIFwiaWRcIjogeyBcInR5cGVcIjogXCJzdHJpbmdcIiwgXCJwYXR0ZXJuXCI6IFwiXltBLVphLXowLTldW0EtWmEtejAtOS5fLV17MCwzMH0kXCIgfVxuICB9LFxuICBcInByb3BlcnRpZXNcIjoge1xuICAgIFwiaWRcIjogeyBcIiRyZWZcIjogXCIjL2RlZmluaXRpb25zL2lkXCIgfSxcbiAgICBcInZlcnNpb25cIjogeyBcInR5cGVcIjogXCJzdHJpbmdcIiwgXCJtaW5MZW5ndGhcIjogMSB9LFxuICAgIFwidGl0bGVcIjogeyBcInR5cGVcIjogXCJzdHJpbmdcIiwgXCJtaW5MZW5ndGhcIjogMSB9LFxuICAgIFwic291cmNlXCI6IHsgXCJ0eXBlXCI6IFwic3RyaW5nXCIsIFwibWluTGVuZ3RoXCI6IDEsIFwiZGVzY3JpcHRpb25cIjogXCJUaGUgcHVibGljYXRpb24gdGhhdCB0aGUgY2F0YWxvZ3VlIGZvbGxvd3MuXCIgfSxcbiAgICBcImxhbmd1YWdlXCI6IHsgXCJjb25zdFwiOiBcImVuXCIgfSxcbiAgICBcImFyZWFzXCI6IHtcbiAgICAgIFwidHlwZVwiOiBcImFycmF5XCIsXG4gICAgICBcIm1pbkl0ZW1zXCI6IDEsXG4gICAgICBcIm1heEl0ZW1zXCI6IDUwLFxuICAgICAgXCJpdGVtc1wiOiB7XG4gICAgICAgIFwidHlwZVwiOiBcIm9iamVjdFwiLFxuICAgICAgICBcImFkZGl0aW9uYWxQcm9wZXJ0aWVzXCI6IGZhbHNlLFxuICAgICAgICBcInJlcXVpcmVkXCI6IFtcImlkXCIsIFwidGl0bGVcIiwgXCJzaG9ydFwiLCBcInN1bW1hcnlcIiwgXCJlbGVtZW50c1wiXSxcbiAgICAgICAgXCJwcm9wZXJ0aWVzXCI6IHtcbiAgICAgICAgICBcImlkXCI6IHsgXCIkcmVmXCI6IFwiIy9kZWZpbml0aW9ucy9pZFwiIH0sXG4gICAgICAgICAgXCJ0aXRsZVwiOiB7IFwidHlwZVwiOiBcInN0cmluZ1wiLCBcIm1pbkxlbmd0aFwiOiAxIH0sXG4gICAgICAgICAgXCJzaG9ydFwiOiB7IFwidHlwZVwiOiBcInN0cmluZ1wiLCBcIm1pbkxlbmd0aFwiOiAxLCBcIm1heExlbmd0aFwiOiA0MCB9LFxuICAgICAgICAgIFwic3VtbWFyeVwiOiB7IFwidHlwZVwiOiBcInN0cmluZ1wiLCBcIm1pbkxlbmd0aFwiOiAxIH0sXG4gICAgICAgICAgXCJoZWFkaW5nc1wiOiB7IFwiJHJlZlwiOiBcIiMvZGVmaW5pdGlvbnMvdGV4dHNcIiB9LFxuICAgICAgICAgIFwiZWxlbWVudHNcIjoge1xuICAgICAgICAgICAgXCJ0eXBlXCI6IFwiYXJyYXlcIixcbiAgICAgICAgICAgIFwibWluSXRlbXNcIjogMSxcbiAgICAgICAgICAgIFwibWF4SXRlbXNcIjogMTAwLFxuICAgICAgICAgICAgXCJpdGVtc1wiOiB7XG4gICAgICAgICAgICAgIFwidHlwZVwiOiBcIm9iamVjdFwiLFxuICAgICAgICAgICAgICBcImFkZGl0aW9uYWxQcm9wZXJ0aWVzXCI6IGZhbHNlLFxuICAgICAgICAgICAgICBcInJlcXVpcmVkXCI6IFtcImlkXCIsIFwidGl0bGVcIiwgXCJzdW1tYXJ5XCIsIFwiYXNrc1wiLCBcInBocmFzZXNcIl0sXG4gICAgICAgICAgICAgIFwicHJvcGVydGllc1wiOiB7XG4gICAgICAgICAgICAgICAgXCJpZFwiOiB7IFwiJHJlZlwiOiBcIiMvZGVmaW5pdGlvbnMvaWRcIiB9LFxuICAgICAgICAgICAgICAgIFwidGl0bGVcIjogeyBcInR5cGVcIjogXCJzdHJpbmdcIiwgXCJtaW5MZW5ndGhcIjogMSB9LFxuICAgICAgICAgICAgICAgIFwic3VtbWFyeVwiOiB7IFwidHlwZVwiOiBcInN0cmluZ1wiLCBcIm1pbkxlbmd0aFwiOiAxIH0sXG4gICAgICAgICAgICAgICAgXCJhc2tzXCI6IHtcbiAgICAgICAgICAgICAgICAgIFwidHlwZVwiOiBcImFycmF5XCIsXG4gICAgICAgICAgICAgICAgICBcIm1pbkl0ZW1zXCI6IDEsXG4gICAgICAgICAgICAgICAgICBcIm1heEl0ZW1zXCI6IDEwLFxuICAgICAgICAgICAgICAgICAgXCJpdGVtc1wiOiB7XG4gICAgICAgICAgICAgICAgICAgIFwidHlwZVwiOiBcIm9iamVjdFwiLFxuICAgICAgICAgICAgICAgICAgICBcImFkZGl0aW9uYWxQcm9wZXJ0aWVzXCI6IGZhbHNlLFxuICAgICAgICAgICAgICAgICAgICBcInJlcXVpcmVkXCI6IFtcInRleHRcIiwgXCJ0ZXJtc1wiXSxcbiAgICAgICAgICAgICAgICAgICAgXCJwcm9wZXJ0aWVzXCI6IHtcbiAgICAgICAgICAgICAgICAgICAgICBcInRleHRcIjogeyBcInR5cGVcIjogXCJzdHJpbmdcIiwgXCJtaW5MZW5ndGhcIjogMSB9LFxuICAgICAgICAgICAgICAgICAgICAgIFwidGVybXNcIjogeyBcIiRyZWZcIjogXCIjL2RlZmluaXRpb25zL3RleHRzXCIgfVxuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgfSxcbiAgICAgICAgICAgICAgICBcInF1ZXN0aW9uc1wiOiB7IFwiJHJlZlwiOiBcIiMvZGVmaW5pdGlvbnMvdGV4dHNcIiB9LFxuICAgICAgICAgICAgICAgIFwiaGVhZGluZ3NcIjogeyBcIiRyZWZcIjogXCIjL2RlZmluaXRpb25zL3RleHRzXCIgfSxcbiAgICAgICAgICAgICAgICBcInBocmFzZXNcIjogeyBcIiRyZWZcIjogXCIjL2RlZmluaXRpb25zL3BocmFzZXNcIiB9LFxuICAgICAgICAgICAgICAgIFwiZXhhbXBsZVwiOiB7IFwidHlwZVwiOiBcInN0cmluZ1wiIH0sXG4gICAgICAgICAgICAgICAgXCJza2VsZXRvblwiOiB7IFwidHlwZVwiOiBcInN0cmluZ1wiIH0sXG4gICAgICAgICAgICAgICAgXCJ0ZXN0c1wiOiB7XG4gICAgICAgICAgICAgICAgICBcInR5cGVcIjogXCJvYmplY3RcIixcbiAgICAgICAgICAgICAgICAgIFwiYWRkaXRpb25hbFByb3BlcnRpZXNcIjogZmFsc2UsXG4gICAgICAgICAgICAgICAgICBcInJlcXVpcmVkXCI6IFtcIm1hdGNoXCIsIFwibm9NYXRjaFwiXSxcbiAgICAgICAgICAgICAgICAgIFwicHJvcGVydGllc1wiOiB7XG4gICAgICAgICAgICAgICAgICAgIFwibWF0Y2hcIjogeyBcIiRyZWZcIjogXCIjL2RlZmluaXRpb25zL3RleHRzXCIgfSxcbiAgICAgICAgICAgICAgICAgICAgXCJub01hdGNoXCI6IHsgXCIkcmVmXCI6IFwiIy9kZWZpbml0aW9ucy90ZXh0c1wiIH1cbiAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICB9LFxuICAgICAgICAgICAgICAgIFwicGFydHNcIjoge1xuICAgICAgICAgICAgICAgICAgXCJ0eXBlXCI6IFwiYXJyYXlcIixcbiAgICAgICAgICAgICAgICAgIFwiaXRlbXNcIjoge1xuICAgICAgICAgICAgICAgICAgICBcInR5cGVcIjogXCJvYmplY3RcIixcbiAgICAgICAgICAgICAgICAgICAgXCJhZGRpdGlvbmFsUHJvcGVydGllc1wiOiBmYWxzZSxcbiAgICAgICAgICAgICAgICAgICAgXCJyZXF1aXJlZFwiOiBbXCJpZFwiLCBcInRpdGxlXCIsIFwic3VtbWFyeVwiXSxcbiAgICAgICAgICAgICAgICAgICAgXCJwcm9wZXJ0aWVzXCI6IHtcbiAgICAgICAgICAgICAgICAgICAgICBcImlkXCI6IHsgXCIkcmVmXCI6IFwiIy9kZWZpbml0aW9ucy9pZFwiIH0sXG4gICAgICAgICAgICAgICAgICAgICAgXCJ0aXRsZVwiOiB7IFwidHlwZVwiOiBcInN0cmluZ1wiLCBcIm1pbkxlbmd0aFwiOiAxIH0sXG4gICAgICAgICAgICAgICAgICAgICAgXCJzdW1tYXJ5XCI6IHsgXCJ0eXBlXCI6IFwic3RyaW5nXCIsIFwibWluTGVuZ3RoXCI6IDEgfVxuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9XG4gICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICB9XG4gICAgfSxcbiAgICBcInByaW5jaXBsZXNcIjoge1xuICAgICAgXCJ0eXBlXCI6IFwiYXJyYXlcIixcbiAgICAgIFwiaXRlbXNcIjoge1xuICAgICAgICBcInR5cGVcIjogXCJvYmplY3RcIixcbiAgICAgICAgXCJhZGRpdGlvbmFsUHJvcGVydGllc1wiOiBmYWxzZSxcbiAgICAgICAgXCJyZXF1aXJlZFwiOiBbXCJpZFwiLCBcInRpdGxlXCIsIFwic3VtbWFyeVwiLCBcInBocmFzZXNcIl0sXG4gICAgICAgIFwicHJvcGVydGllc1wiOiB7XG4gICAgICAgICAgXCJpZFwiOiB7IFwiJHJlZlwiOiBcIiMvZGVmaW5pdGlvbnMvaWRcIiB9LFxuICAgICAgICAgIFwidGl0bGVcIjogeyBcInR5cGVcIjogXCJzdHJpbmdcIiwgXCJtaW5MZW5ndGhcIjogMSB9LFxuICAgICAgICAgIFwic3VtbWFyeVwiOiB7IFwidHlwZVwiOiBcInN0cmluZ1wiLCBcIm1pbkxlbmd0aFwiOiAxIH0sXG4gICAgICAgICAgXCJwaHJhc2VzXCI6IHsgXCIkcmVmXCI6IFwiIy9kZWZpbml0aW9ucy9waHJhc2VzXCIgfVxuICAgICAgICB9XG4gICAgICB9XG4gICAgfVxuICB9XG59XG4iLCAiLyoqIEEgY2F0YWxvZ3VlIHJlYWQgYW5kIGNoZWNrZWQ6IHRoZSBidWlsdC1pbiBvbmVzIGluIHRlc3RzLCB0aG9zZSBvZiB1c2VycyBiZWZvcmUgZWFjaCB1c2UuICovXG5pbXBvcnQgdHlwZSB7IFNjaGVtYSB9IGZyb20gJ0BjZndvcmtlci9qc29uLXNjaGVtYSc7XG5pbXBvcnQgZnJhbWV3b3JrU2NoZW1hIGZyb20gJy4uLy4uL3NjaGVtYXMvZnJhbWV3b3JrLnNjaGVtYS5qc29uJztcbmltcG9ydCB0eXBlIHsgQ29uZmlnUHJvYmxlbSwgRWxlbWVudCwgRm9jdXNBcmVhLCBGcmFtZXdvcmssIFBocmFzZXMsIFBvc2l0aW9uIH0gZnJvbSAnLi90eXBlcy5qcyc7XG5pbXBvcnQgeyByZWFkWWFtbCB9IGZyb20gJy4veWFtbC5qcyc7XG5cbi8qKiBXaGF0IHVzZXJzIG1heSBsZWF2ZSBvdXQgb2YgYW4gZWxlbWVudCBvZiB0aGVpciBvd24gY2F0YWxvZ3VlLiAqL1xudHlwZSBMb29zZUVsZW1lbnQgPSBQaWNrPEVsZW1lbnQsICdpZCcgfCAndGl0bGUnIHwgJ3N1bW1hcnknIHwgJ2Fza3MnIHwgJ3BocmFzZXMnPiAmIFBhcnRpYWw8RWxlbWVudD47XG50eXBlIExvb3NlRnJhbWV3b3JrID0gT21pdDxGcmFtZXdvcmssICdhcmVhcycgfCAncHJpbmNpcGxlcyc+ICYge1xuICByZWFkb25seSBhcmVhczogcmVhZG9ubHkgKE9taXQ8Rm9jdXNBcmVhLCAnaGVhZGluZ3MnIHwgJ2VsZW1lbnRzJz4gJiB7XG4gICAgcmVhZG9ubHkgaGVhZGluZ3M/OiByZWFkb25seSBzdHJpbmdbXTtcbiAgICByZWFkb25seSBlbGVtZW50czogcmVhZG9ubHkgTG9vc2VFbGVtZW50W107XG4gIH0pW107XG4gIHJlYWRvbmx5IHByaW5jaXBsZXM/OiBGcmFtZXdvcmtbJ3ByaW5jaXBsZXMnXTtcbn07XG5cbmV4cG9ydCBpbnRlcmZhY2UgUmVhZEZyYW1ld29yayB7XG4gIC8qKiBVbmRlZmluZWQgd2hlcmUgaXQgY2Fubm90IGJlIHVzZWQuICovXG4gIHJlYWRvbmx5IGZyYW1ld29yaz86IEZyYW1ld29yaztcbiAgcmVhZG9ubHkgcHJvYmxlbXM6IHJlYWRvbmx5IENvbmZpZ1Byb2JsZW1bXTtcbn1cblxuLyoqXG4gKiBSZWFkcyBhIGNhdGFsb2d1ZSAoWUFNTCBvciBKU09OKS5cbiAqIEBwYXJhbSBwYXRoIHRoZSBmaWxlJ3MgbmFtZSwgZm9yIG1lc3NhZ2VzXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkRnJhbWV3b3JrKHRleHQ6IHN0cmluZywgcGF0aDogc3RyaW5nKTogUmVhZEZyYW1ld29yayB7XG4gIGNvbnN0IHlhbWwgPSByZWFkWWFtbCh0ZXh0LCBmcmFtZXdvcmtTY2hlbWEgYXMgU2NoZW1hKTtcbiAgY29uc3QgcHJvYmxlbSA9IChtZXNzYWdlOiBzdHJpbmcsIHBvc2l0aW9uOiBQb3NpdGlvbik6IENvbmZpZ1Byb2JsZW0gPT4gKHtcbiAgICBydWxlSWQ6ICdjb25maWcvaW52YWxpZC1mcmFtZXdvcmsnLFxuICAgIHNldmVyaXR5OiAnZXJyb3InLFxuICAgIG1lc3NhZ2UsXG4gICAgcGF0aCxcbiAgICBwb3NpdGlvbixcbiAgfSk7XG4gIGNvbnN0IHByb2JsZW1zID0geWFtbC5wcm9ibGVtcy5tYXAoKHApID0+IHByb2JsZW0ocC5tZXNzYWdlLCBwLnBvc2l0aW9uKSk7XG4gIGlmICh5YW1sLnZhbHVlID09PSB1bmRlZmluZWQgfHwgeWFtbC52YWx1ZSA9PT0gbnVsbClcbiAgICBwcm9ibGVtcy5wdXNoKHByb2JsZW0oJ1RoZSBmaWxlIGhvbGRzIG5vIGNhdGFsb2d1ZS4nLCB5YW1sLnBsYWNlQXQoW10pKSk7XG4gIGlmIChwcm9ibGVtcy5sZW5ndGggPiAwKSByZXR1cm4geyBwcm9ibGVtcyB9O1xuICBjb25zdCBmcmFtZXdvcmsgPSBjb21wbGV0ZSh5YW1sLnZhbHVlIGFzIExvb3NlRnJhbWV3b3JrKTtcbiAgY29uc3QgaWRzID0gbmV3IFNldDxzdHJpbmc+KCk7XG4gIGZyYW1ld29yay5hcmVhcy5mb3JFYWNoKChhcmVhLCBhKSA9PiB7XG4gICAgY29uc3QgY2hlY2sgPSAoaWQ6IHN0cmluZywgYXQ6IChzdHJpbmcgfCBudW1iZXIpW10pOiB2b2lkID0+IHtcbiAgICAgIGlmIChpZHMuaGFzKGlkKSkgcHJvYmxlbXMucHVzaChwcm9ibGVtKGBUaGUgaWQgXCIke2lkfVwiIGlzIGdpdmVuIHR3aWNlLmAsIHlhbWwucGxhY2VBdChhdCkpKTtcbiAgICAgIGlkcy5hZGQoaWQpO1xuICAgIH07XG4gICAgY2hlY2soYXJlYS5pZCwgWydhcmVhcycsIGEsICdpZCddKTtcbiAgICBhcmVhLmVsZW1lbnRzLmZvckVhY2goKGVsZW1lbnQsIGUpID0+IGNoZWNrKGVsZW1lbnQuaWQsIFsnYXJlYXMnLCBhLCAnZWxlbWVudHMnLCBlLCAnaWQnXSkpO1xuICB9KTtcbiAgcmV0dXJuIHByb2JsZW1zLmxlbmd0aCA+IDAgPyB7IHByb2JsZW1zIH0gOiB7IGZyYW1ld29yaywgcHJvYmxlbXMgfTtcbn1cblxuZnVuY3Rpb24gY29tcGxldGUobG9vc2U6IExvb3NlRnJhbWV3b3JrKTogRnJhbWV3b3JrIHtcbiAgcmV0dXJuIHtcbiAgICAuLi5sb29zZSxcbiAgICBwcmluY2lwbGVzOiBsb29zZS5wcmluY2lwbGVzID8/IFtdLFxuICAgIGFyZWFzOiBsb29zZS5hcmVhcy5tYXAoKGFyZWEpID0+ICh7XG4gICAgICAuLi5hcmVhLFxuICAgICAgaGVhZGluZ3M6IGFyZWEuaGVhZGluZ3MgPz8gW10sXG4gICAgICBlbGVtZW50czogYXJlYS5lbGVtZW50cy5tYXAoKGVsZW1lbnQpID0+ICh7XG4gICAgICAgIHF1ZXN0aW9uczogW10sXG4gICAgICAgIGhlYWRpbmdzOiBbXSxcbiAgICAgICAgZXhhbXBsZTogJycsXG4gICAgICAgIHNrZWxldG9uOiBgIyMjICR7ZWxlbWVudC50aXRsZX1cXG5cXG48IS0tICR7ZWxlbWVudC5zdW1tYXJ5fSAtLT5cXG5gLFxuICAgICAgICB0ZXN0czogeyBtYXRjaDogW10sIG5vTWF0Y2g6IFtdIH0sXG4gICAgICAgIC4uLmVsZW1lbnQsXG4gICAgICB9KSksXG4gICAgfSkpLFxuICB9O1xufVxuXG4vKiogQWxsIGVsZW1lbnRzIG9mIGEgZnJhbWV3b3JrIGluIGl0cyBvcmRlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlbGVtZW50c09mKGZyYW1ld29yazogRnJhbWV3b3JrKTogcmVhZG9ubHkgRWxlbWVudFtdIHtcbiAgcmV0dXJuIGZyYW1ld29yay5hcmVhcy5mbGF0TWFwKChhcmVhKSA9PiBhcmVhLmVsZW1lbnRzKTtcbn1cblxuLyoqXG4gKiBUaGUgZWxlbWVudCB3aXRoIGFuIGlkLCBvciB0aGUgZWxlbWVudCB0aGF0IGEgcGFydCdzIGlkICg1LjEuMy4xKSBiZWxvbmdzIHRvLlxuICogQHJldHVybnMgdW5kZWZpbmVkIGZvciBhbiB1bmtub3duIGlkXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaW5kRWxlbWVudChmcmFtZXdvcms6IEZyYW1ld29yaywgaWQ6IHN0cmluZyk6IEVsZW1lbnQgfCB1bmRlZmluZWQge1xuICByZXR1cm4gZWxlbWVudHNPZihmcmFtZXdvcmspLmZpbmQoKGUpID0+IGUuaWQgPT09IGlkIHx8IGUucGFydHM/LnNvbWUoKHApID0+IHAuaWQgPT09IGlkKSk7XG59XG5cbi8qKiBUaGUgZm9jdXMgYXJlYSB3aXRoIGFuIGlkLCBvciB0aGUgb25lIHRoYXQgaG9sZHMgdGhlIGVsZW1lbnQgd2l0aCB0aGF0IGlkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbmRBcmVhKGZyYW1ld29yazogRnJhbWV3b3JrLCBpZDogc3RyaW5nKTogRm9jdXNBcmVhIHwgdW5kZWZpbmVkIHtcbiAgcmV0dXJuIGZyYW1ld29yay5hcmVhcy5maW5kKFxuICAgIChhcmVhKSA9PiBhcmVhLmlkID09PSBpZCB8fCBhcmVhLmVsZW1lbnRzLnNvbWUoKGUpID0+IGUuaWQgPT09IGlkIHx8IGUucGFydHM/LnNvbWUoKHApID0+IHAuaWQgPT09IGlkKSksXG4gICk7XG59XG5cbi8qKiBBbGwgcGhyYXNlcyBvZiBhbiBlbGVtZW50IG9yIHByaW5jaXBsZSwgaG93ZXZlciBtdWNoIHRoZXkgdGVsbC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhbGxQaHJhc2VzKHBocmFzZXM6IFBocmFzZXMpOiByZWFkb25seSBzdHJpbmdbXSB7XG4gIHJldHVybiBbLi4ucGhyYXNlcy5kZWZpbmluZywgLi4ucGhyYXNlcy5zdHJvbmcsIC4uLnBocmFzZXMuc3VwcG9ydGluZ107XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7OztBQUFBO0FBQUEsRUFDRSxTQUFXO0FBQUEsRUFDWCxLQUFPO0FBQUEsRUFDUCxPQUFTO0FBQUEsRUFDVCxNQUFRO0FBQUEsRUFDUixzQkFBd0I7QUFBQSxFQUN4QixVQUFZLENBQUMsTUFBTSxXQUFXLFNBQVMsVUFBVSxZQUFZLE9BQU87QUFBQSxFQUNwRSxhQUFlO0FBQUEsSUFDYixPQUFTLEVBQUUsTUFBUSxTQUFTLE9BQVMsRUFBRSxNQUFRLFVBQVUsV0FBYSxHQUFHLFdBQWEsSUFBSyxFQUFFO0FBQUEsSUFDN0YsU0FBVztBQUFBLE1BQ1QsTUFBUTtBQUFBLE1BQ1Isc0JBQXdCO0FBQUEsTUFDeEIsVUFBWSxDQUFDLFlBQVksVUFBVSxZQUFZO0FBQUEsTUFDL0MsWUFBYztBQUFBLFFBQ1osVUFBWSxFQUFFLE1BQVEsdUJBQXVCLGFBQWUsb0ZBQW9GO0FBQUEsUUFDaEosUUFBVSxFQUFFLE1BQVEsdUJBQXVCLGFBQWUseUJBQXlCO0FBQUEsUUFDbkYsWUFBYyxFQUFFLE1BQVEsdUJBQXVCLGFBQWUsMkNBQTJDO0FBQUEsTUFDM0c7QUFBQSxJQUNGO0FBQUEsSUFDQSxJQUFNLEVBQUUsTUFBUSxVQUFVLFNBQVcsb0NBQW9DO0FBQUEsRUFDM0U7QUFBQSxFQUNBLFlBQWM7QUFBQSxJQUNaLElBQU0sRUFBRSxNQUFRLG1CQUFtQjtBQUFBLElBQ25DLFNBQVcsRUFBRSxNQUFRLFVBQVUsV0FBYSxFQUFFO0FBQUEsSUFDOUMsT0FBUyxFQUFFLE1BQVEsVUFBVSxXQUFhLEVBQUU7QUFBQSxJQUM1QyxRQUFVLEVBQUUsTUFBUSxVQUFVLFdBQWEsR0FBRyxhQUFlLDhDQUE4QztBQUFBLElBQzNHLFVBQVksRUFBRSxPQUFTLEtBQUs7QUFBQSxJQUM1QixPQUFTO0FBQUEsTUFDUCxNQUFRO0FBQUEsTUFDUixVQUFZO0FBQUEsTUFDWixVQUFZO0FBQUEsTUFDWixPQUFTO0FBQUEsUUFDUCxNQUFRO0FBQUEsUUFDUixzQkFBd0I7QUFBQSxRQUN4QixVQUFZLENBQUMsTUFBTSxTQUFTLFNBQVMsV0FBVyxVQUFVO0FBQUEsUUFDMUQsWUFBYztBQUFBLFVBQ1osSUFBTSxFQUFFLE1BQVEsbUJBQW1CO0FBQUEsVUFDbkMsT0FBUyxFQUFFLE1BQVEsVUFBVSxXQUFhLEVBQUU7QUFBQSxVQUM1QyxPQUFTLEVBQUUsTUFBUSxVQUFVLFdBQWEsR0FBRyxXQUFhLEdBQUc7QUFBQSxVQUM3RCxTQUFXLEVBQUUsTUFBUSxVQUFVLFdBQWEsRUFBRTtBQUFBLFVBQzlDLFVBQVksRUFBRSxNQUFRLHNCQUFzQjtBQUFBLFVBQzVDLFVBQVk7QUFBQSxZQUNWLE1BQVE7QUFBQSxZQUNSLFVBQVk7QUFBQSxZQUNaLFVBQVk7QUFBQSxZQUNaLE9BQVM7QUFBQSxjQUNQLE1BQVE7QUFBQSxjQUNSLHNCQUF3QjtBQUFBLGNBQ3hCLFVBQVksQ0FBQyxNQUFNLFNBQVMsV0FBVyxRQUFRLFNBQVM7QUFBQSxjQUN4RCxZQUFjO0FBQUEsZ0JBQ1osSUFBTSxFQUFFLE1BQVEsbUJBQW1CO0FBQUEsZ0JBQ25DLE9BQVMsRUFBRSxNQUFRLFVBQVUsV0FBYSxFQUFFO0FBQUEsZ0JBQzVDLFNBQVcsRUFBRSxNQUFRLFVBQVUsV0FBYSxFQUFFO0FBQUEsZ0JBQzlDLE1BQVE7QUFBQSxrQkFDTixNQUFRO0FBQUEsa0JBQ1IsVUFBWTtBQUFBLGtCQUNaLFVBQVk7QUFBQSxrQkFDWixPQUFTO0FBQUEsb0JBQ1AsTUFBUTtBQUFBLG9CQUNSLHNCQUF3QjtBQUFBLG9CQUN4QixVQUFZLENBQUMsUUFBUSxPQUFPO0FBQUEsb0JBQzVCLFlBQWM7QUFBQSxzQkFDWixNQUFRLEVBQUUsTUFBUSxVQUFVLFdBQWEsRUFBRTtBQUFBLHNCQUMzQyxPQUFTLEVBQUUsTUFBUSxzQkFBc0I7QUFBQSxvQkFDM0M7QUFBQSxrQkFDRjtBQUFBLGdCQUNGO0FBQUEsZ0JBQ0EsV0FBYSxFQUFFLE1BQVEsc0JBQXNCO0FBQUEsZ0JBQzdDLFVBQVksRUFBRSxNQUFRLHNCQUFzQjtBQUFBLGdCQUM1QyxTQUFXLEVBQUUsTUFBUSx3QkFBd0I7QUFBQSxnQkFDN0MsU0FBVyxFQUFFLE1BQVEsU0FBUztBQUFBLGdCQUM5QixVQUFZLEVBQUUsTUFBUSxTQUFTO0FBQUEsZ0JBQy9CLE9BQVM7QUFBQSxrQkFDUCxNQUFRO0FBQUEsa0JBQ1Isc0JBQXdCO0FBQUEsa0JBQ3hCLFVBQVksQ0FBQyxTQUFTLFNBQVM7QUFBQSxrQkFDL0IsWUFBYztBQUFBLG9CQUNaLE9BQVMsRUFBRSxNQUFRLHNCQUFzQjtBQUFBLG9CQUN6QyxTQUFXLEVBQUUsTUFBUSxzQkFBc0I7QUFBQSxrQkFDN0M7QUFBQSxnQkFDRjtBQUFBLGdCQUNBLE9BQVM7QUFBQSxrQkFDUCxNQUFRO0FBQUEsa0JBQ1IsT0FBUztBQUFBLG9CQUNQLE1BQVE7QUFBQSxvQkFDUixzQkFBd0I7QUFBQSxvQkFDeEIsVUFBWSxDQUFDLE1BQU0sU0FBUyxTQUFTO0FBQUEsb0JBQ3JDLFlBQWM7QUFBQSxzQkFDWixJQUFNLEVBQUUsTUFBUSxtQkFBbUI7QUFBQSxzQkFDbkMsT0FBUyxFQUFFLE1BQVEsVUFBVSxXQUFhLEVBQUU7QUFBQSxzQkFDNUMsU0FBVyxFQUFFLE1BQVEsVUFBVSxXQUFhLEVBQUU7QUFBQSxvQkFDaEQ7QUFBQSxrQkFDRjtBQUFBLGdCQUNGO0FBQUEsY0FDRjtBQUFBLFlBQ0Y7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQUEsSUFDQSxZQUFjO0FBQUEsTUFDWixNQUFRO0FBQUEsTUFDUixPQUFTO0FBQUEsUUFDUCxNQUFRO0FBQUEsUUFDUixzQkFBd0I7QUFBQSxRQUN4QixVQUFZLENBQUMsTUFBTSxTQUFTLFdBQVcsU0FBUztBQUFBLFFBQ2hELFlBQWM7QUFBQSxVQUNaLElBQU0sRUFBRSxNQUFRLG1CQUFtQjtBQUFBLFVBQ25DLE9BQVMsRUFBRSxNQUFRLFVBQVUsV0FBYSxFQUFFO0FBQUEsVUFDNUMsU0FBVyxFQUFFLE1BQVEsVUFBVSxXQUFhLEVBQUU7QUFBQSxVQUM5QyxTQUFXLEVBQUUsTUFBUSx3QkFBd0I7QUFBQSxRQUMvQztBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGOzs7QUN6Rk8sU0FBUyxjQUFjLE1BQWMsTUFBNkI7QUFDdkUsUUFBTSxPQUFPLFNBQVMsTUFBTSx3QkFBeUI7QUFDckQsUUFBTSxVQUFVLENBQUMsU0FBaUIsY0FBdUM7QUFBQSxJQUN2RSxRQUFRO0FBQUEsSUFDUixVQUFVO0FBQUEsSUFDVjtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUNBLFFBQU0sV0FBVyxLQUFLLFNBQVMsSUFBSSxDQUFDLE1BQU0sUUFBUSxFQUFFLFNBQVMsRUFBRSxRQUFRLENBQUM7QUFDeEUsTUFBSSxLQUFLLFVBQVUsVUFBYSxLQUFLLFVBQVU7QUFDN0MsYUFBUyxLQUFLLFFBQVEsZ0NBQWdDLEtBQUssUUFBUSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ3pFLE1BQUksU0FBUyxTQUFTLEVBQUcsUUFBTyxFQUFFLFNBQVM7QUFDM0MsUUFBTSxZQUFZLFNBQVMsS0FBSyxLQUF1QjtBQUN2RCxRQUFNLE1BQU0sb0JBQUksSUFBWTtBQUM1QixZQUFVLE1BQU0sUUFBUSxDQUFDLE1BQU0sTUFBTTtBQUNuQyxVQUFNLFFBQVEsQ0FBQyxJQUFZLE9BQWtDO0FBQzNELFVBQUksSUFBSSxJQUFJLEVBQUUsRUFBRyxVQUFTLEtBQUssUUFBUSxXQUFXLEVBQUUscUJBQXFCLEtBQUssUUFBUSxFQUFFLENBQUMsQ0FBQztBQUMxRixVQUFJLElBQUksRUFBRTtBQUFBLElBQ1o7QUFDQSxVQUFNLEtBQUssSUFBSSxDQUFDLFNBQVMsR0FBRyxJQUFJLENBQUM7QUFDakMsU0FBSyxTQUFTLFFBQVEsQ0FBQyxTQUFTLE1BQU0sTUFBTSxRQUFRLElBQUksQ0FBQyxTQUFTLEdBQUcsWUFBWSxHQUFHLElBQUksQ0FBQyxDQUFDO0FBQUEsRUFDNUYsQ0FBQztBQUNELFNBQU8sU0FBUyxTQUFTLElBQUksRUFBRSxTQUFTLElBQUksRUFBRSxXQUFXLFNBQVM7QUFDcEU7QUFFQSxTQUFTLFNBQVMsT0FBa0M7QUFDbEQsU0FBTztBQUFBLElBQ0wsR0FBRztBQUFBLElBQ0gsWUFBWSxNQUFNLGNBQWMsQ0FBQztBQUFBLElBQ2pDLE9BQU8sTUFBTSxNQUFNLElBQUksQ0FBQyxVQUFVO0FBQUEsTUFDaEMsR0FBRztBQUFBLE1BQ0gsVUFBVSxLQUFLLFlBQVksQ0FBQztBQUFBLE1BQzVCLFVBQVUsS0FBSyxTQUFTLElBQUksQ0FBQyxhQUFhO0FBQUEsUUFDeEMsV0FBVyxDQUFDO0FBQUEsUUFDWixVQUFVLENBQUM7QUFBQSxRQUNYLFNBQVM7QUFBQSxRQUNULFVBQVUsT0FBTyxRQUFRLEtBQUs7QUFBQTtBQUFBLE9BQVksUUFBUSxPQUFPO0FBQUE7QUFBQSxRQUN6RCxPQUFPLEVBQUUsT0FBTyxDQUFDLEdBQUcsU0FBUyxDQUFDLEVBQUU7QUFBQSxRQUNoQyxHQUFHO0FBQUEsTUFDTCxFQUFFO0FBQUEsSUFDSixFQUFFO0FBQUEsRUFDSjtBQUNGO0FBR08sU0FBUyxXQUFXLFdBQTBDO0FBQ25FLFNBQU8sVUFBVSxNQUFNLFFBQVEsQ0FBQyxTQUFTLEtBQUssUUFBUTtBQUN4RDtBQU1PLFNBQVMsWUFBWSxXQUFzQixJQUFpQztBQUNqRixTQUFPLFdBQVcsU0FBUyxFQUFFLEtBQUssQ0FBQyxNQUFNLEVBQUUsT0FBTyxNQUFNLEVBQUUsT0FBTyxLQUFLLENBQUMsTUFBTSxFQUFFLE9BQU8sRUFBRSxDQUFDO0FBQzNGO0FBR08sU0FBUyxTQUFTLFdBQXNCLElBQW1DO0FBQ2hGLFNBQU8sVUFBVSxNQUFNO0FBQUEsSUFDckIsQ0FBQyxTQUFTLEtBQUssT0FBTyxNQUFNLEtBQUssU0FBUyxLQUFLLENBQUMsTUFBTSxFQUFFLE9BQU8sTUFBTSxFQUFFLE9BQU8sS0FBSyxDQUFDLE1BQU0sRUFBRSxPQUFPLEVBQUUsQ0FBQztBQUFBLEVBQ3hHO0FBQ0Y7QUFHTyxTQUFTLFdBQVcsU0FBcUM7QUFDOUQsU0FBTyxDQUFDLEdBQUcsUUFBUSxVQUFVLEdBQUcsUUFBUSxRQUFRLEdBQUcsUUFBUSxVQUFVO0FBQ3ZFOyIsCiAgIm5hbWVzIjogW10KfQo=
