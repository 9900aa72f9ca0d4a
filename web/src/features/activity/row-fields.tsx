import { useFormContext, useWatch } from 'react-hook-form';
import { FirstFields } from '#register/field/first-fields.tsx';
import { useScope } from '#register/form/scope.tsx';

/** What a legal basis calls for beside itself (Art. 6(1), (3), 7). */
const calledFor: Readonly<Record<string, readonly string[]>> = {
  '6-1-a': ['consent'],
  '6-1-c': ['law'],
  '6-1-e': ['law'],
  '6-1-f': ['legitimateInterest', 'lia'],
};

export function PurposeFields() {
  const { name } = useScope();
  const { control } = useFormContext();
  const basis = useWatch({ control, name: `${name}.legalBasis` }) as string | null | undefined;
  return (
    <FirstFields first={['text', 'legalBasis', 'basisStatus', 'dataSubjects', ...(calledFor[basis ?? ''] ?? [])]} />
  );
}

const dataFirst = ['category', 'dataSubjects', 'sources', 'retention', 'retentionNotPossible'];
export const DataFields = () => <FirstFields first={dataFirst} />;

const disclosureFirst = ['recipient', 'role', 'purpose', 'condition', 'conditionText'];
export const DisclosureFields = () => <FirstFields first={disclosureFirst} />;
