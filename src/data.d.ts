/** Catalogues in YAML, which the build turns into data. */
declare module '*.yaml' {
  const data: unknown;
  export default data;
}

/** The version in package.json, put in by the build. */
declare const NCS_VERSION: string;
