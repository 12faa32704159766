/** What `--help` prints. */
export const HELP = `ncs-check: checks national cybersecurity strategies written in Markdown, offline

Usage
  ncs-check [files, folders or "globs"]   check; without arguments, the strategy.yaml of this folder,
                                          else every Markdown file below it as a strategy of its own
                                          (README, minutes, notes and the like only where named;
                                          "!glob" leaves files out)
  ncs-check explain [id]                  what an element (5.4.1), focus area or rule is about; without
                                          an id, all elements
  ncs-check kpis [files]                  the register of KPIs and actions (text, csv, markdown, json)
  ncs-check rules                         all rules with their severities
  ncs-check init [folder]                 write a commented strategy.yaml

Options
  -f, --format <format>       text (default), json, sarif, github, markdown or html, on standard output
  -o, --output <format=path>  write a report to a file as well; repeatable. A bare path takes --format,
                              and nothing is printed, or without --format goes by its extension
      --fail-on <severity>    exit with 1 from this severity on: error (default), warning, info (notes), never
      --min-coverage <n>      exit with 1 where coverage is below n percent: addressed elements count
                              whole, partial ones half, of all elements that apply
  -q, --quiet                 print only findings that count for --fail-on: no table, no summary, no notes
      --verbose               list every note, also where a rule has many
  -c, --config <file>         a strategy.yaml to go by; files that are named are then one strategy
      --framework <id|file>   a built-in framework, or a catalogue of your own
      --profile <profile>     drafting, review (default) or release: how strict to be
      --stdin-filename <name> check standard input under this name (or give - for a file)
      --color, --no-color     colours, whatever the terminal (NO_COLOR and FORCE_COLOR are kept)
  -v, --version               -h, --help

Exit codes
  0  nothing at or above the bar
  1  findings at or above --fail-on, or coverage below --min-coverage
  2  could not run: a bad option, file or configuration; nothing was written

Examples
  ncs-check strategy.md
  ncs-check                                       with a strategy.yaml here: its files as one strategy
  ncs-check "drafts/**/*.md" --fail-on warning
  ncs-check strategy.md --output sarif=ncs.sarif --output markdown=comment.md
  ncs-check strategy.md --min-coverage 70 --fail-on never
  pandoc strategy.docx -t gfm | ncs-check --stdin-filename strategy.md
  ncs-check explain 5.4.1
  ncs-check kpis strategy.md --format csv --output kpis.csv
`;
