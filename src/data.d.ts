/** Catalogues in YAML, which the build turns into data. */
declare module '*.yaml' {
  const data: unknown;
  export default data;
}

/** The version in package.json, put in by the build. */
declare const NCS_VERSION: string;

/** Imported on its own, since natural as a whole drags in database drivers. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
