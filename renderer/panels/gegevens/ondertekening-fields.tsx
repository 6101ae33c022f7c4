import { nl } from '../../text/nl.ts';
import { Select } from '../../theme/components/select.tsx';
import { withOndertekenaars } from './change-gegevens.ts';
import { useGegevensForm } from './gegevens-form.ts';
import { chooseSignatory, type SignatoryChoice, signatoryChoices } from './signatories.ts';

const FIELD = 'gegeven-ondertekenaars';

/** Who signs, one choice for each function of the huisstijl. What is wrong stands with the first. */
export function OndertekeningFields() {
  const { session, gegevens, faultOf, isSeen, onLeave } = useGegevensForm();
  const { huisstijl } = session;
  return signatoryChoices(huisstijl, gegevens).map((choice, index) => (
    <Select
      key={choice.rol}
      id={index === 0 ? FIELD : undefined}
      label={nl.gegevens.ondertekenaar(choice.rol)}
      fault={index === 0 && isSeen(FIELD) ? faultOf(FIELD) : undefined}
      options={optionsOf(choice)}
      value={choice.chosen ?? ''}
      onChange={(event) => {
        const id = event.target.value === '' ? undefined : event.target.value;
        session.setGegevens((all) => withOndertekenaars(all, chooseSignatory(huisstijl, all, choice.rol, id)));
      }}
      onBlur={() => onLeave(FIELD)}
    />
  ));
}

function optionsOf({ candidates }: SignatoryChoice) {
  return [
    ...candidates.map(({ id, naam, isValid }) => ({ value: id, label: isValid ? naam : nl.gegevens.nietGeldig(naam) })),
    { value: '', label: nl.gegevens.niemand },
  ];
}
