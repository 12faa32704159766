/** Addresses two of the fake engine's three elements; its KPIs are good and bad, and an acronym is never spelled out. */
export const DRAFT = `# National Cybersecurity Strategy

## Response

A response team answers at all hours.

- Every exercise is reported.

## Indicators

KPI: 95 % of ministries run an exercise by 2027, led by the Agency.

KPI: More exercise for all.

| KPI | Deadline | Lead |
|---|---|---|
| A response team | | |

The NCSC knows. The NCSC acts. The NCSC reports. Nearly all schools hear of it.
`;
