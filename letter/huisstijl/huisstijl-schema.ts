import * as v from 'valibot';
import { versionedIdFields } from '../model/versioned-id-schema.ts';
import { isIsoDate } from '../print/dutch-date.ts';
import type { Huisstijl } from './huisstijl.ts';
import { maskerFault } from './masker-fault.ts';

const woord = v.pipe(
  v.string(),
  v.minLength(1, 'dit mag niet leeg zijn'),
  v.maxLength(200, 'dit is langer dan 200 tekens'),
);
const kleur = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, 'een kleur schrijft u als #rrggbb'));
const maat = v.pipe(
  v.number(),
  v.minValue(0, 'een maat is niet negatief'),
  v.maxValue(297, 'een maat is hoogstens 297 mm'),
);
const corps = v.pipe(
  v.number(),
  v.minValue(4, 'een corps is ten minste 4 pt'),
  v.maxValue(72, 'een corps is hoogstens 72 pt'),
);
const datum = v.pipe(v.string(), v.check(isIsoDate, 'hier hoort een datum die bestaat, als jjjj-mm-dd'));
const bestandsnaam = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-][A-Za-z0-9._-]*$/, 'een bestandsnaam bestaat uit letters, cijfers, punt en streepje'),
);

const rol = v.picklist(['gemeentesecretaris', 'burgemeester', 'griffier']);
const kenmerkVelden = v.array(v.picklist(['kenmerk', 'uw_kenmerk', 'datum', 'onderwerp', 'bijlagen']));

/** A masker that is not one would make every check throw, or take for ever. */
const masker = v.pipe(
  v.string(),
  v.maxLength(200, 'dit is langer dan 200 tekens'),
  v.rawCheck(({ dataset, addIssue }) => {
    const fault = dataset.typed ? maskerFault(dataset.value) : undefined;
    if (fault !== undefined) addIssue({ message: fault });
  }),
);

const paginaLabel = v.pipe(
  woord,
  v.regex(/\{pagina\}.*\{paginas\}/, 'in dit label staan {pagina} en daarna {paginas}'),
);

const ondertekenaar = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_-]*$/, 'een id bestaat uit kleine letters, cijfers en streepjes')),
  naam: woord,
  rol,
  functie: woord,
  van: v.exactOptional(datum),
  tot: v.exactOptional(datum),
  waarnemer: v.exactOptional(v.literal(true)),
});

export const huisstijlSchema: v.GenericSchema<unknown, Huisstijl> = v.strictObject({
  ...versionedIdFields,
  naam: woord,
  gemeente: woord,
  lettertype: v.strictObject({
    familie: woord,
    map: bestandsnaam,
    normaal: bestandsnaam,
    cursief: bestandsnaam,
    vet: bestandsnaam,
    vetcursief: bestandsnaam,
  }),
  kleuren: v.strictObject({ tekst: kleur, gedempt: kleur, accent: kleur }),
  corps: v.strictObject({
    tekst: corps,
    regel: corps,
    alinea: maat,
    kop1: corps,
    kop2: corps,
    kop3: corps,
    klein: corps,
    kleinRegel: corps,
    naam: corps,
  }),
  maten: v.strictObject({
    tekstkolom: v.strictObject({ x: maat, breedte: maat }),
    briefhoofd: v.strictObject({ x: maat, breedte: maat, naamY: maat, blokkenY: maat }),
    geadresseerdeY: maat,
    kenmerkblok: v.strictObject({ y: maat, labelBreedte: maat }),
    aanhefY: maat,
    vervolgvel: v.strictObject({ y: maat, tekstY: maat }),
    tekstOnder: maat,
    paginanummerY: maat,
  }),
  briefhoofd: v.strictObject({
    naam: v.array(woord),
    logo: v.exactOptional(
      v.strictObject({ svg: bestandsnaam, png: bestandsnaam, alt: woord, breedte: maat, hoogte: maat }),
    ),
    blokken: v.array(v.strictObject({ kop: v.exactOptional(woord), regels: v.array(woord) })),
  }),
  labels: v.strictObject({
    kenmerk: woord,
    uw_kenmerk: woord,
    datum: woord,
    onderwerp: woord,
    bijlagen: woord,
    bijlage: woord,
    afschrift: woord,
    pagina: paginaLabel,
    concept: woord,
  }),
  kenmerkblok: v.strictObject({ kolom: kenmerkVelden, blok: kenmerkVelden }),
  vervolgvel: v.array(v.picklist(['kenmerk', 'datum'])),
  kenmerk: v.strictObject({ masker, voorbeeld: woord, uitleg: woord }),
  orgaan: woord,
  groet: v.strictObject({ orgaan: woord, organisatie: woord, persoon: woord }),
  ondertekening: v.strictObject({
    volgorde: v.pipe(
      v.array(rol),
      v.minLength(1, 'ten minste één functie ondertekent'),
      v.check((rollen) => new Set(rollen).size === rollen.length, 'elke functie staat hier één keer'),
    ),
    ondertekenaars: v.pipe(v.array(ondertekenaar), v.maxLength(500, 'dit zijn meer dan 500 ondertekenaars')),
  }),
});
