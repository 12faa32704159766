import {
  isGlob,
  matchGlob
} from "../../chunk-JRZETMSH.mjs";

// test/server/globs.test.ts
import assert from "node:assert/strict";
describe("server: globs", () => {
  const matches = (pattern, ...paths) => paths.forEach((path) => assert.equal(matchGlob(pattern, path), true, `${pattern} ${path}`));
  const fails = (pattern, ...paths) => paths.forEach((path) => assert.equal(matchGlob(pattern, path), false, `${pattern} ${path}`));
  it("matches names, stars, question marks and sets", () => {
    matches("a.md", "a.md");
    matches("./a.md", "a.md");
    matches("*.md", "a.md", "\xFCn\xEF \u{1F6E1}\uFE0F.md");
    fails("*.md", "x/a.md", "a.txt", ".a.md");
    matches("?.md", "a.md", "\u{1F6E1}.md");
    fails("?.md", "ab.md");
    matches("[0-9]*.md", "1-a.md");
    fails("[0-9]*.md", "a.md");
    matches("[!0-9]*.md", "a.md");
    matches("a\\[1\\].md", "a[1].md");
  });
  it("matches folders of any depth, hidden ones left out", () => {
    matches("**/*.md", "a.md", "x/a.md", "x/y/a.md");
    matches("x/**", "x/a.md", "x/y/a.md");
    matches("x/**/b.md", "x/b.md", "x/y/z/b.md");
    fails("**/*.md", ".git/a.md", "x/.y/a.md");
    fails("x/**/b.md", "y/b.md", "x/c.md");
  });
  it("expands braces", () => {
    matches("{a,b}/{1,2}.md", "a/1.md", "b/2.md");
    fails("{a,b}.md", "c.md");
  });
  it("takes patterns that would hang a regular expression in no time", () => {
    const before = performance.now();
    assert.equal(matchGlob("*a".repeat(60) + "b", "a".repeat(400)), false);
    assert.equal(matchGlob("**/".repeat(60) + "x", "a/".repeat(200)), false);
    matchGlob("{a,b}".repeat(40), "a".repeat(40));
    assert.ok(performance.now() - before < 500);
  });
  it("knows a plain name from a pattern", () => {
    assert.equal(isGlob("chapters/1 intro.md"), false);
    assert.equal(isGlob("*.md"), true);
  });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdC9zZXJ2ZXIvZ2xvYnMudGVzdC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tICdub2RlOmFzc2VydC9zdHJpY3QnO1xuaW1wb3J0IHsgaXNHbG9iLCBtYXRjaEdsb2IgfSBmcm9tICcuLi8uLi9zcmMvc2VydmVyL2dsb2JzLmpzJztcblxuZGVzY3JpYmUoJ3NlcnZlcjogZ2xvYnMnLCAoKSA9PiB7XG4gIGNvbnN0IG1hdGNoZXMgPSAocGF0dGVybjogc3RyaW5nLCAuLi5wYXRoczogc3RyaW5nW10pOiB2b2lkID0+XG4gICAgcGF0aHMuZm9yRWFjaCgocGF0aCkgPT4gYXNzZXJ0LmVxdWFsKG1hdGNoR2xvYihwYXR0ZXJuLCBwYXRoKSwgdHJ1ZSwgYCR7cGF0dGVybn0gJHtwYXRofWApKTtcbiAgY29uc3QgZmFpbHMgPSAocGF0dGVybjogc3RyaW5nLCAuLi5wYXRoczogc3RyaW5nW10pOiB2b2lkID0+XG4gICAgcGF0aHMuZm9yRWFjaCgocGF0aCkgPT4gYXNzZXJ0LmVxdWFsKG1hdGNoR2xvYihwYXR0ZXJuLCBwYXRoKSwgZmFsc2UsIGAke3BhdHRlcm59ICR7cGF0aH1gKSk7XG5cbiAgaXQoJ21hdGNoZXMgbmFtZXMsIHN0YXJzLCBxdWVzdGlvbiBtYXJrcyBhbmQgc2V0cycsICgpID0+IHtcbiAgICBtYXRjaGVzKCdhLm1kJywgJ2EubWQnKTtcbiAgICBtYXRjaGVzKCcuL2EubWQnLCAnYS5tZCcpO1xuICAgIG1hdGNoZXMoJyoubWQnLCAnYS5tZCcsICdcdTAwRkNuXHUwMEVGIFx1RDgzRFx1REVFMVx1RkUwRi5tZCcpO1xuICAgIGZhaWxzKCcqLm1kJywgJ3gvYS5tZCcsICdhLnR4dCcsICcuYS5tZCcpO1xuICAgIG1hdGNoZXMoJz8ubWQnLCAnYS5tZCcsICdcdUQ4M0RcdURFRTEubWQnKTtcbiAgICBmYWlscygnPy5tZCcsICdhYi5tZCcpO1xuICAgIG1hdGNoZXMoJ1swLTldKi5tZCcsICcxLWEubWQnKTtcbiAgICBmYWlscygnWzAtOV0qLm1kJywgJ2EubWQnKTtcbiAgICBtYXRjaGVzKCdbITAtOV0qLm1kJywgJ2EubWQnKTtcbiAgICBtYXRjaGVzKCdhXFxcXFsxXFxcXF0ubWQnLCAnYVsxXS5tZCcpO1xuICB9KTtcblxuICBpdCgnbWF0Y2hlcyBmb2xkZXJzIG9mIGFueSBkZXB0aCwgaGlkZGVuIG9uZXMgbGVmdCBvdXQnLCAoKSA9PiB7XG4gICAgbWF0Y2hlcygnKiovKi5tZCcsICdhLm1kJywgJ3gvYS5tZCcsICd4L3kvYS5tZCcpO1xuICAgIG1hdGNoZXMoJ3gvKionLCAneC9hLm1kJywgJ3gveS9hLm1kJyk7XG4gICAgbWF0Y2hlcygneC8qKi9iLm1kJywgJ3gvYi5tZCcsICd4L3kvei9iLm1kJyk7XG4gICAgZmFpbHMoJyoqLyoubWQnLCAnLmdpdC9hLm1kJywgJ3gvLnkvYS5tZCcpO1xuICAgIGZhaWxzKCd4LyoqL2IubWQnLCAneS9iLm1kJywgJ3gvYy5tZCcpO1xuICB9KTtcblxuICBpdCgnZXhwYW5kcyBicmFjZXMnLCAoKSA9PiB7XG4gICAgbWF0Y2hlcygne2EsYn0vezEsMn0ubWQnLCAnYS8xLm1kJywgJ2IvMi5tZCcpO1xuICAgIGZhaWxzKCd7YSxifS5tZCcsICdjLm1kJyk7XG4gIH0pO1xuXG4gIGl0KCd0YWtlcyBwYXR0ZXJucyB0aGF0IHdvdWxkIGhhbmcgYSByZWd1bGFyIGV4cHJlc3Npb24gaW4gbm8gdGltZScsICgpID0+IHtcbiAgICBjb25zdCBiZWZvcmUgPSBwZXJmb3JtYW5jZS5ub3coKTtcbiAgICBhc3NlcnQuZXF1YWwobWF0Y2hHbG9iKCcqYScucmVwZWF0KDYwKSArICdiJywgJ2EnLnJlcGVhdCg0MDApKSwgZmFsc2UpO1xuICAgIGFzc2VydC5lcXVhbChtYXRjaEdsb2IoJyoqLycucmVwZWF0KDYwKSArICd4JywgJ2EvJy5yZXBlYXQoMjAwKSksIGZhbHNlKTtcbiAgICBtYXRjaEdsb2IoJ3thLGJ9Jy5yZXBlYXQoNDApLCAnYScucmVwZWF0KDQwKSk7XG4gICAgYXNzZXJ0Lm9rKHBlcmZvcm1hbmNlLm5vdygpIC0gYmVmb3JlIDwgNTAwKTtcbiAgfSk7XG5cbiAgaXQoJ2tub3dzIGEgcGxhaW4gbmFtZSBmcm9tIGEgcGF0dGVybicsICgpID0+IHtcbiAgICBhc3NlcnQuZXF1YWwoaXNHbG9iKCdjaGFwdGVycy8xIGludHJvLm1kJyksIGZhbHNlKTtcbiAgICBhc3NlcnQuZXF1YWwoaXNHbG9iKCcqLm1kJyksIHRydWUpO1xuICB9KTtcbn0pO1xuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7O0FBQUEsT0FBTyxZQUFZO0FBR25CLFNBQVMsaUJBQWlCLE1BQU07QUFDOUIsUUFBTSxVQUFVLENBQUMsWUFBb0IsVUFDbkMsTUFBTSxRQUFRLENBQUMsU0FBUyxPQUFPLE1BQU0sVUFBVSxTQUFTLElBQUksR0FBRyxNQUFNLEdBQUcsT0FBTyxJQUFJLElBQUksRUFBRSxDQUFDO0FBQzVGLFFBQU0sUUFBUSxDQUFDLFlBQW9CLFVBQ2pDLE1BQU0sUUFBUSxDQUFDLFNBQVMsT0FBTyxNQUFNLFVBQVUsU0FBUyxJQUFJLEdBQUcsT0FBTyxHQUFHLE9BQU8sSUFBSSxJQUFJLEVBQUUsQ0FBQztBQUU3RixLQUFHLGlEQUFpRCxNQUFNO0FBQ3hELFlBQVEsUUFBUSxNQUFNO0FBQ3RCLFlBQVEsVUFBVSxNQUFNO0FBQ3hCLFlBQVEsUUFBUSxRQUFRLDhCQUFZO0FBQ3BDLFVBQU0sUUFBUSxVQUFVLFNBQVMsT0FBTztBQUN4QyxZQUFRLFFBQVEsUUFBUSxjQUFPO0FBQy9CLFVBQU0sUUFBUSxPQUFPO0FBQ3JCLFlBQVEsYUFBYSxRQUFRO0FBQzdCLFVBQU0sYUFBYSxNQUFNO0FBQ3pCLFlBQVEsY0FBYyxNQUFNO0FBQzVCLFlBQVEsZUFBZSxTQUFTO0FBQUEsRUFDbEMsQ0FBQztBQUVELEtBQUcsc0RBQXNELE1BQU07QUFDN0QsWUFBUSxXQUFXLFFBQVEsVUFBVSxVQUFVO0FBQy9DLFlBQVEsUUFBUSxVQUFVLFVBQVU7QUFDcEMsWUFBUSxhQUFhLFVBQVUsWUFBWTtBQUMzQyxVQUFNLFdBQVcsYUFBYSxXQUFXO0FBQ3pDLFVBQU0sYUFBYSxVQUFVLFFBQVE7QUFBQSxFQUN2QyxDQUFDO0FBRUQsS0FBRyxrQkFBa0IsTUFBTTtBQUN6QixZQUFRLGtCQUFrQixVQUFVLFFBQVE7QUFDNUMsVUFBTSxZQUFZLE1BQU07QUFBQSxFQUMxQixDQUFDO0FBRUQsS0FBRyxrRUFBa0UsTUFBTTtBQUN6RSxVQUFNLFNBQVMsWUFBWSxJQUFJO0FBQy9CLFdBQU8sTUFBTSxVQUFVLEtBQUssT0FBTyxFQUFFLElBQUksS0FBSyxJQUFJLE9BQU8sR0FBRyxDQUFDLEdBQUcsS0FBSztBQUNyRSxXQUFPLE1BQU0sVUFBVSxNQUFNLE9BQU8sRUFBRSxJQUFJLEtBQUssS0FBSyxPQUFPLEdBQUcsQ0FBQyxHQUFHLEtBQUs7QUFDdkUsY0FBVSxRQUFRLE9BQU8sRUFBRSxHQUFHLElBQUksT0FBTyxFQUFFLENBQUM7QUFDNUMsV0FBTyxHQUFHLFlBQVksSUFBSSxJQUFJLFNBQVMsR0FBRztBQUFBLEVBQzVDLENBQUM7QUFFRCxLQUFHLHFDQUFxQyxNQUFNO0FBQzVDLFdBQU8sTUFBTSxPQUFPLHFCQUFxQixHQUFHLEtBQUs7QUFDakQsV0FBTyxNQUFNLE9BQU8sTUFBTSxHQUFHLElBQUk7QUFBQSxFQUNuQyxDQUFDO0FBQ0gsQ0FBQzsiLAogICJuYW1lcyI6IFtdCn0K
