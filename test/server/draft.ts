import type { ClientAbilities } from '../../src/server/protocol.js';
import { at, connect, type TestClient } from './connect.js';

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

/** A client that has a draft open as `a.md`, once the server has checked it. */
export async function openDraft(
  text = DRAFT,
  disk = new Map<string, string>(),
  abilities: ClientAbilities = {},
): Promise<TestClient> {
  const client = await connect({ disk, abilities });
  client.open(at('a.md'), text);
  await client.diagnostics(at('a.md'));
  return client;
}
