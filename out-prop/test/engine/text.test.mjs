import {
  WORD,
  createTitleSearch,
  findWords,
  stemsOf,
  wordsOf
} from "../../chunk-53X4GTNB.mjs";

// test/engine/text.test.ts
import assert from "node:assert/strict";
import fc from "fast-check";
describe("text", () => {
  it("finds the words that the pattern describes", () => {
    const character = fc.constantFrom(..."aZ09 /&'\u2019\u2013-.\u201C|\n", "\xE9", "\xDF", "\u20AC");
    fc.assert(
      fc.property(fc.array(character, { maxLength: 30 }), (characters) => {
        const text = characters.join("");
        const wanted = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => [index, index + word.length]);
        assert.deepEqual(findWords(text), wanted);
      }),
      { numRuns: 3e3 }
    );
  });
  it("folds the spellings of cybersecurity into one", () => {
    const one = stemsOf("cybersecurity");
    assert.deepEqual(stemsOf("Cyber security"), one);
    assert.deepEqual(stemsOf("cyber-security"), one);
    assert.notDeepEqual(stemsOf("cyber attack"), one);
  });
  it("takes cyberattack and cyber attack as the same two words", () => {
    assert.deepEqual(stemsOf("cyberattacks"), stemsOf("cyber attack"));
  });
  it("folds British and American spelling, but leaves other words in -ise alone", () => {
    for (const [british, american] of [
      ["organisation", "organization"],
      ["defence", "defense"],
      ["centres", "centers"],
      ["programme", "program"],
      ["harmonised", "harmonized"],
      ["behaviour", "behavior"]
    ]) {
      assert.deepEqual(stemsOf(british), stemsOf(american), british);
    }
    assert.deepEqual(stemsOf("exercises"), ["exercis"]);
  });
  it("folds hyphens, plurals and inflection", () => {
    assert.deepEqual(stemsOf("information-sharing mechanisms"), stemsOf("Information sharing mechanism"));
  });
  it("gives the place of each word in the text", () => {
    const text = "The R&D units of cyber-security";
    for (const { start, end } of wordsOf(text))
      assert.match(text.slice(start, end), /^(The|R&D|units|of|cyber-security)$/);
    assert.equal(wordsOf(text).length, 5);
  });
  it('keeps single letters of "e-mail" with their word', () => {
    assert.deepEqual(stemsOf("e-government"), stemsOf("egovernment"));
  });
  it("leaves out words that say nothing of the topic", () => {
    assert.deepEqual(stemsOf("The 12 of them will be in it"), []);
  });
  it("finds a title in spite of a slip, and none for a stranger or for a part of a longer one", () => {
    const find = createTitleSearch(["Incident response", "International cooperation", "Supervision"]);
    assert.equal(find("Incidnt reponse"), 0);
    assert.equal(find("Budget"), -1);
    assert.equal(find("Vision"), -1);
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9lbmdpbmUvdGV4dC50ZXN0LnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgYXNzZXJ0IGZyb20gJ25vZGU6YXNzZXJ0L3N0cmljdCc7XG5pbXBvcnQgZmMgZnJvbSAnZmFzdC1jaGVjayc7XG5pbXBvcnQgeyBjcmVhdGVUaXRsZVNlYXJjaCwgZmluZFdvcmRzLCBzdGVtc09mLCBXT1JELCB3b3Jkc09mIH0gZnJvbSAnLi4vLi4vc3JjL2VuZ2luZS90ZXh0LmpzJztcblxuZGVzY3JpYmUoJ3RleHQnLCAoKSA9PiB7XG4gIGl0KCdmaW5kcyB0aGUgd29yZHMgdGhhdCB0aGUgcGF0dGVybiBkZXNjcmliZXMnLCAoKSA9PiB7XG4gICAgY29uc3QgY2hhcmFjdGVyID0gZmMuY29uc3RhbnRGcm9tKC4uLlwiYVowOSAvJidcdTIwMTlcdTIwMTMtLlx1MjAxQ3xcXG5cIiwgJ1x1MDBFOScsICdcdTAwREYnLCAnXHUyMEFDJyk7XG4gICAgZmMuYXNzZXJ0KFxuICAgICAgZmMucHJvcGVydHkoZmMuYXJyYXkoY2hhcmFjdGVyLCB7IG1heExlbmd0aDogMzAgfSksIChjaGFyYWN0ZXJzKSA9PiB7XG4gICAgICAgIGNvbnN0IHRleHQgPSBjaGFyYWN0ZXJzLmpvaW4oJycpO1xuICAgICAgICBjb25zdCB3YW50ZWQgPSBbLi4udGV4dC5tYXRjaEFsbChXT1JEKV0uZmxhdE1hcCgoeyAwOiB3b3JkLCBpbmRleCB9KSA9PiBbaW5kZXgsIGluZGV4ICsgd29yZC5sZW5ndGhdKTtcbiAgICAgICAgYXNzZXJ0LmRlZXBFcXVhbChmaW5kV29yZHModGV4dCksIHdhbnRlZCk7XG4gICAgICB9KSxcbiAgICAgIHsgbnVtUnVuczogMzAwMCB9LFxuICAgICk7XG4gIH0pO1xuXG4gIGl0KCdmb2xkcyB0aGUgc3BlbGxpbmdzIG9mIGN5YmVyc2VjdXJpdHkgaW50byBvbmUnLCAoKSA9PiB7XG4gICAgY29uc3Qgb25lID0gc3RlbXNPZignY3liZXJzZWN1cml0eScpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoc3RlbXNPZignQ3liZXIgc2VjdXJpdHknKSwgb25lKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHN0ZW1zT2YoJ2N5YmVyLXNlY3VyaXR5JyksIG9uZSk7XG4gICAgYXNzZXJ0Lm5vdERlZXBFcXVhbChzdGVtc09mKCdjeWJlciBhdHRhY2snKSwgb25lKTtcbiAgfSk7XG5cbiAgaXQoJ3Rha2VzIGN5YmVyYXR0YWNrIGFuZCBjeWJlciBhdHRhY2sgYXMgdGhlIHNhbWUgdHdvIHdvcmRzJywgKCkgPT4ge1xuICAgIGFzc2VydC5kZWVwRXF1YWwoc3RlbXNPZignY3liZXJhdHRhY2tzJyksIHN0ZW1zT2YoJ2N5YmVyIGF0dGFjaycpKTtcbiAgfSk7XG5cbiAgaXQoJ2ZvbGRzIEJyaXRpc2ggYW5kIEFtZXJpY2FuIHNwZWxsaW5nLCBidXQgbGVhdmVzIG90aGVyIHdvcmRzIGluIC1pc2UgYWxvbmUnLCAoKSA9PiB7XG4gICAgZm9yIChjb25zdCBbYnJpdGlzaCwgYW1lcmljYW5dIG9mIFtcbiAgICAgIFsnb3JnYW5pc2F0aW9uJywgJ29yZ2FuaXphdGlvbiddLFxuICAgICAgWydkZWZlbmNlJywgJ2RlZmVuc2UnXSxcbiAgICAgIFsnY2VudHJlcycsICdjZW50ZXJzJ10sXG4gICAgICBbJ3Byb2dyYW1tZScsICdwcm9ncmFtJ10sXG4gICAgICBbJ2hhcm1vbmlzZWQnLCAnaGFybW9uaXplZCddLFxuICAgICAgWydiZWhhdmlvdXInLCAnYmVoYXZpb3InXSxcbiAgICBdKSB7XG4gICAgICBhc3NlcnQuZGVlcEVxdWFsKHN0ZW1zT2YoYnJpdGlzaCEpLCBzdGVtc09mKGFtZXJpY2FuISksIGJyaXRpc2gpO1xuICAgIH1cbiAgICBhc3NlcnQuZGVlcEVxdWFsKHN0ZW1zT2YoJ2V4ZXJjaXNlcycpLCBbJ2V4ZXJjaXMnXSk7XG4gIH0pO1xuXG4gIGl0KCdmb2xkcyBoeXBoZW5zLCBwbHVyYWxzIGFuZCBpbmZsZWN0aW9uJywgKCkgPT4ge1xuICAgIGFzc2VydC5kZWVwRXF1YWwoc3RlbXNPZignaW5mb3JtYXRpb24tc2hhcmluZyBtZWNoYW5pc21zJyksIHN0ZW1zT2YoJ0luZm9ybWF0aW9uIHNoYXJpbmcgbWVjaGFuaXNtJykpO1xuICB9KTtcblxuICBpdCgnZ2l2ZXMgdGhlIHBsYWNlIG9mIGVhY2ggd29yZCBpbiB0aGUgdGV4dCcsICgpID0+IHtcbiAgICBjb25zdCB0ZXh0ID0gJ1RoZSBSJkQgdW5pdHMgb2YgY3liZXItc2VjdXJpdHknO1xuICAgIGZvciAoY29uc3QgeyBzdGFydCwgZW5kIH0gb2Ygd29yZHNPZih0ZXh0KSlcbiAgICAgIGFzc2VydC5tYXRjaCh0ZXh0LnNsaWNlKHN0YXJ0LCBlbmQpLCAvXihUaGV8UiZEfHVuaXRzfG9mfGN5YmVyLXNlY3VyaXR5KSQvKTtcbiAgICBhc3NlcnQuZXF1YWwod29yZHNPZih0ZXh0KS5sZW5ndGgsIDUpO1xuICB9KTtcblxuICBpdCgna2VlcHMgc2luZ2xlIGxldHRlcnMgb2YgXCJlLW1haWxcIiB3aXRoIHRoZWlyIHdvcmQnLCAoKSA9PiB7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChzdGVtc09mKCdlLWdvdmVybm1lbnQnKSwgc3RlbXNPZignZWdvdmVybm1lbnQnKSk7XG4gIH0pO1xuXG4gIGl0KCdsZWF2ZXMgb3V0IHdvcmRzIHRoYXQgc2F5IG5vdGhpbmcgb2YgdGhlIHRvcGljJywgKCkgPT4ge1xuICAgIGFzc2VydC5kZWVwRXF1YWwoc3RlbXNPZignVGhlIDEyIG9mIHRoZW0gd2lsbCBiZSBpbiBpdCcpLCBbXSk7XG4gIH0pO1xuXG4gIGl0KCdmaW5kcyBhIHRpdGxlIGluIHNwaXRlIG9mIGEgc2xpcCwgYW5kIG5vbmUgZm9yIGEgc3RyYW5nZXIgb3IgZm9yIGEgcGFydCBvZiBhIGxvbmdlciBvbmUnLCAoKSA9PiB7XG4gICAgY29uc3QgZmluZCA9IGNyZWF0ZVRpdGxlU2VhcmNoKFsnSW5jaWRlbnQgcmVzcG9uc2UnLCAnSW50ZXJuYXRpb25hbCBjb29wZXJhdGlvbicsICdTdXBlcnZpc2lvbiddKTtcbiAgICBhc3NlcnQuZXF1YWwoZmluZCgnSW5jaWRudCByZXBvbnNlJyksIDApO1xuICAgIGFzc2VydC5lcXVhbChmaW5kKCdCdWRnZXQnKSwgLTEpO1xuICAgIGFzc2VydC5lcXVhbChmaW5kKCdWaXNpb24nKSwgLTEpO1xuICB9KTtcbn0pO1xuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7O0FBQUEsT0FBTyxZQUFZO0FBQ25CLE9BQU8sUUFBUTtBQUdmLFNBQVMsUUFBUSxNQUFNO0FBQ3JCLEtBQUcsOENBQThDLE1BQU07QUFDckQsVUFBTSxZQUFZLEdBQUcsYUFBYSxHQUFHLG1DQUFvQixRQUFLLFFBQUssUUFBRztBQUN0RSxPQUFHO0FBQUEsTUFDRCxHQUFHLFNBQVMsR0FBRyxNQUFNLFdBQVcsRUFBRSxXQUFXLEdBQUcsQ0FBQyxHQUFHLENBQUMsZUFBZTtBQUNsRSxjQUFNLE9BQU8sV0FBVyxLQUFLLEVBQUU7QUFDL0IsY0FBTSxTQUFTLENBQUMsR0FBRyxLQUFLLFNBQVMsSUFBSSxDQUFDLEVBQUUsUUFBUSxDQUFDLEVBQUUsR0FBRyxNQUFNLE1BQU0sTUFBTSxDQUFDLE9BQU8sUUFBUSxLQUFLLE1BQU0sQ0FBQztBQUNwRyxlQUFPLFVBQVUsVUFBVSxJQUFJLEdBQUcsTUFBTTtBQUFBLE1BQzFDLENBQUM7QUFBQSxNQUNELEVBQUUsU0FBUyxJQUFLO0FBQUEsSUFDbEI7QUFBQSxFQUNGLENBQUM7QUFFRCxLQUFHLGlEQUFpRCxNQUFNO0FBQ3hELFVBQU0sTUFBTSxRQUFRLGVBQWU7QUFDbkMsV0FBTyxVQUFVLFFBQVEsZ0JBQWdCLEdBQUcsR0FBRztBQUMvQyxXQUFPLFVBQVUsUUFBUSxnQkFBZ0IsR0FBRyxHQUFHO0FBQy9DLFdBQU8sYUFBYSxRQUFRLGNBQWMsR0FBRyxHQUFHO0FBQUEsRUFDbEQsQ0FBQztBQUVELEtBQUcsNERBQTRELE1BQU07QUFDbkUsV0FBTyxVQUFVLFFBQVEsY0FBYyxHQUFHLFFBQVEsY0FBYyxDQUFDO0FBQUEsRUFDbkUsQ0FBQztBQUVELEtBQUcsNkVBQTZFLE1BQU07QUFDcEYsZUFBVyxDQUFDLFNBQVMsUUFBUSxLQUFLO0FBQUEsTUFDaEMsQ0FBQyxnQkFBZ0IsY0FBYztBQUFBLE1BQy9CLENBQUMsV0FBVyxTQUFTO0FBQUEsTUFDckIsQ0FBQyxXQUFXLFNBQVM7QUFBQSxNQUNyQixDQUFDLGFBQWEsU0FBUztBQUFBLE1BQ3ZCLENBQUMsY0FBYyxZQUFZO0FBQUEsTUFDM0IsQ0FBQyxhQUFhLFVBQVU7QUFBQSxJQUMxQixHQUFHO0FBQ0QsYUFBTyxVQUFVLFFBQVEsT0FBUSxHQUFHLFFBQVEsUUFBUyxHQUFHLE9BQU87QUFBQSxJQUNqRTtBQUNBLFdBQU8sVUFBVSxRQUFRLFdBQVcsR0FBRyxDQUFDLFNBQVMsQ0FBQztBQUFBLEVBQ3BELENBQUM7QUFFRCxLQUFHLHlDQUF5QyxNQUFNO0FBQ2hELFdBQU8sVUFBVSxRQUFRLGdDQUFnQyxHQUFHLFFBQVEsK0JBQStCLENBQUM7QUFBQSxFQUN0RyxDQUFDO0FBRUQsS0FBRyw0Q0FBNEMsTUFBTTtBQUNuRCxVQUFNLE9BQU87QUFDYixlQUFXLEVBQUUsT0FBTyxJQUFJLEtBQUssUUFBUSxJQUFJO0FBQ3ZDLGFBQU8sTUFBTSxLQUFLLE1BQU0sT0FBTyxHQUFHLEdBQUcscUNBQXFDO0FBQzVFLFdBQU8sTUFBTSxRQUFRLElBQUksRUFBRSxRQUFRLENBQUM7QUFBQSxFQUN0QyxDQUFDO0FBRUQsS0FBRyxvREFBb0QsTUFBTTtBQUMzRCxXQUFPLFVBQVUsUUFBUSxjQUFjLEdBQUcsUUFBUSxhQUFhLENBQUM7QUFBQSxFQUNsRSxDQUFDO0FBRUQsS0FBRyxrREFBa0QsTUFBTTtBQUN6RCxXQUFPLFVBQVUsUUFBUSw4QkFBOEIsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUM5RCxDQUFDO0FBRUQsS0FBRywyRkFBMkYsTUFBTTtBQUNsRyxVQUFNLE9BQU8sa0JBQWtCLENBQUMscUJBQXFCLDZCQUE2QixhQUFhLENBQUM7QUFDaEcsV0FBTyxNQUFNLEtBQUssaUJBQWlCLEdBQUcsQ0FBQztBQUN2QyxXQUFPLE1BQU0sS0FBSyxRQUFRLEdBQUcsRUFBRTtBQUMvQixXQUFPLE1BQU0sS0FBSyxRQUFRLEdBQUcsRUFBRTtBQUFBLEVBQ2pDLENBQUM7QUFDSCxDQUFDOyIsCiAgIm5hbWVzIjogW10KfQo=
