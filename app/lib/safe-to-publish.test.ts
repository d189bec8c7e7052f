import { describe, expect, test } from "vitest";

import { CATALOGUE } from "~/features/policies/catalogue";

import { unsafeToPublish } from "./safe-to-publish";

describe("what is never published", () => {
  test.each([
    ["privatePhone", "Text Rosa at 562-555-0142 for a ride."],
    ["privatePhone", "Rosa answers (562) 555-0142."],
    ["privatePhone", "Llame a Rosa al 562.555.0142."],
    ["privatePhone", "Her number: +1 562 555 0142"],
    ["privateEmail", "Write to rosa.vega@mail.test."],
    ["privateEmail", "Escriba a benwebb77@correo.test"],
    ["homeAddress", "The member lives at 12 Elm Street."],
    ["homeAddress", "Her home address: 450 Oak Lane"],
    ["homeAddress", "La concejala vive en la calle Olmo 12."],
    ["homeAddress", "His house is at 12 Elm Street, go there."],
    [
      "shelteringNamed",
      "Riverbend First Church is sheltering a family from Honduras.",
    ],
    [
      "shelteringNamed",
      "A mother has taken sanctuary in St. Brigid’s Parish since May.",
    ],
    [
      "shelteringNamed",
      "La Iglesia San Telmo alberga a una familia desde mayo.",
    ],
    ["enforcementNow", "ICE is now at the bus station."],
    ["enforcementNow", "Careful: ICE agents are parked on Elm Street."],
    ["enforcementNow", "There is a checkpoint on Elm Street today."],
    ["enforcementNow", "Right now there is a raid at the market."],
    ["enforcementNow", "La migra está en el mercado ahora."],
    ["enforcementNow", "Hay un retén en la calle Olmo esta noche."],
    ["enforcementNow", "Ahora mismo hay una redada en la fábrica."],
    ["enforcementNow", "ICE spotted near the school"],
    ["statusOfPerson", "Our neighbor Ana is undocumented and afraid."],
    ["statusOfPerson", "She is undocumented."],
    ["statusOfPerson", "His wife is here illegally."],
    ["statusOfPerson", "Ana es indocumentada."],
    ["statusOfPerson", "Mi vecino está sin papeles."],
  ])("%s: %s", (what, text) => {
    expect(unsafeToPublish(text)).toBe(what);
  });
});

describe("what may be said", () => {
  test.each([
    "Call the mayor’s office at 562-555-0100 and ask for a meeting.",
    "Llame a la oficina de la alcaldía: 562-555-0100.",
    "Hotline: 1-844-555-0100",
    "Ordinance 2017-123-4567 of the city.",
    "Write to clerk@riverbend.gov or to info@riverbend-neighbors.test.",
    "City Hall is at 411 Main Street, third floor.",
    "La sesión es en la calle Principal 411.",
    "Congregations that shelter someone are never mapped.",
    "Riverbend First Church hosts our workshop for families on Tuesday.",
    "Members of Riverbend First Church signed the petition.",
    "Las iglesias que dan refugio a una familia no figuran en el mapa.",
    "ICE is in the jail two days a week, says the sheriff’s report.",
    "ICE is now asking counties for new contracts.",
    "No ICE access to schools, hospitals and places of worship.",
    "Today the council votes on the contract with ICE in the jail.",
    "Training on raids at the library today at 6 pm.",
    "Hoy hay una charla sobre redadas en la biblioteca.",
    "After the raids of 2008 at the plant the town changed.",
    "The checkpoint on Route 1 was closed in 2012.",
    "Nobody is asked whether they are undocumented.",
    "Students who are undocumented pay the same fees.",
    "Nobody is undocumented to us: everyone is a neighbor.",
    "Todas las personas, también las indocumentadas, tienen derechos.",
    "No person is illegal.",
    "She is a citizen of Riverbend and a member of the council.",
    "The member lives on a small pension.",
    "Council members live in the district that elects them.",
  ])("%s", (text) => {
    expect(unsafeToPublish(text)).toBeNull();
  });

  test("every word of the starting catalogue", () => {
    const texts = CATALOGUE.flatMap(({ provisions }) =>
      provisions.flatMap((p) => [p.nameEn, p.nameEs, p.summaryEn, p.summaryEs]),
    );
    expect(texts.length).toBeGreaterThan(80);
    expect(texts.filter((text) => unsafeToPublish(text) !== null)).toEqual([]);
  });

  test("long texts of no sense take no time", () => {
    const started = performance.now();
    for (const piece of [
      "a ",
      "ICE is ",
      "St. ",
      "(562) ",
      "lives at ",
      "x@",
    ]) {
      unsafeToPublish(piece.repeat(2_000));
    }
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
