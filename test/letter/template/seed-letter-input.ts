import type { NewLetterInput } from '../../../letter/template/new-letter-input.ts';

/** The letter of shared/seed/E26.000183.txt, as it is filled in. The gemeente comes from the huisstijl. */
export const seedLetterInput: NewLetterInput = {
  kenmerk: 'E26.000183',
  datum: '2026-03-03',
  onderwerp: 'Reactie op wensen raad bij ontwerp-Dienstverleningsovereenkomst gemeenten en WerkBedrijf 2026-2027',
  velden: {
    datum_toezending: '2025-10-28',
    stuk: 'de ontwerp-Dienstverleningsovereenkomst 2026-2027 tussen gemeenten en WerkBedrijf',
    stuk_kort: 'de ontwerp-DVO 2026-2027',
    gevraagd: 'met name de lokale keuzes van Nijmegen',
    datum_raadsvergadering: '2025-12-17',
    eigen_keuzes: 'onze oorspronkelijke lokale keuzes',
    zienswijze_nodig: false,
    aanpassing: false,
  },
  punten: {
    wensen: [
      {
        tekst:
          'De gemeenteraad spreekt de wens uit dat het college vasthoudt aan het niveau van lokale aanwezigheid en samenwerking minimaal op het niveau van 2026, en alleen afschaalt als duidelijk is dat inwoners daardoor niet slechter af zijn.',
        titel:
          'Geen verdere afschaling van lokale aanwezigheid na 2026; slechts wanneer inwoners niet slechter af zijn.',
        reactie:
          'Wij hebben begrip voor de wens van de raad om de aanwezigheid van een Werkconsulent in de Buurtteams en bij teams Inkomen na 2026 niet verder te doen afnemen, zodat de dienstverlening aan inwoners op peil blijft.',
      },
      {
        tekst:
          'De gemeenteraad spreekt de wens uit dat college de samenwerking tussen WerkBedrijf, Buurtteams en de gemeentelijke teams Inkomen, Zorg en Leerrecht zo organiseert dat elke inwoner in een traject, binnen de keten van samenwerkingspartners, één aanspreekpunt /vast loket heeft, ook als die tussen participatie- en werktrajecten schakelt. Om daarmee te voorkomen dat inwoners steeds opnieuw hun verhaal moeten doen en langs meerdere loketten moeten.',
        titel:
          'Eén contactpersoon/vast loket voor de inwoner in de keten van samenwerkingspartners, in de volle breedte van het sociaal domein.',
        reactie:
          "Deze wens is erg lastig te verwezenlijken.\n\nWij zullen in gesprek gaan met betrokken partners en collega's om te komen tot samenwerkingsafspraken hierover.",
      },
    ],
  },
};
