import bladzijde from './layout/bladzijde.typ?raw';
import blokken from './layout/blokken.typ?raw';
import brief from './layout/brief.typ?raw';
import briefData from './layout/brief-data.typ?raw';
import briefhoofd from './layout/briefhoofd.typ?raw';
import eersteBlad from './layout/eerste-blad.typ?raw';
import houvast from './layout/houvast.typ?raw';
import lijsten from './layout/lijsten.typ?raw';
import ondertekening from './layout/ondertekening.typ?raw';
import stijl from './layout/stijl.typ?raw';
import tabel from './layout/tabel.typ?raw';
import tekst from './layout/tekst.typ?raw';

/** The file of the layout that a compiler starts from; it reads the letter from the input `LAYOUT_INPUT`. */
export const LAYOUT_MAIN = 'brief.typ';
export const LAYOUT_INPUT = 'brief';

/** The whole layout, by file name. All files stand in one folder. */
export const LAYOUT_SOURCES: Readonly<Record<string, string>> = {
  'bladzijde.typ': bladzijde,
  'blokken.typ': blokken,
  'brief-data.typ': briefData,
  [LAYOUT_MAIN]: brief,
  'briefhoofd.typ': briefhoofd,
  'houvast.typ': houvast,
  'eerste-blad.typ': eersteBlad,
  'lijsten.typ': lijsten,
  'ondertekening.typ': ondertekening,
  'stijl.typ': stijl,
  'tabel.typ': tabel,
  'tekst.typ': tekst,
};
