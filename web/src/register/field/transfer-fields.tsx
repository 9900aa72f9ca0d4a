import { useFormContext, useWatch } from 'react-hook-form';
import { layoutOf } from 'domain/layout';
import { FirstFields } from '#register/field/field.tsx';
import { useScope } from '#register/form/scope.tsx';

/** What a transfer tool calls for beside itself (Art. 46, 49(1) and (6)). */
function requiredParts(tool: string): readonly string[] {
  if (tool === 'A49-1-sub2')
    return ['derogation', 'documentedSafeguards', 'authorityInformedOn', 'dataSubjectsInformed'];
  if (tool.startsWith('A49')) return ['derogation'];
  if (tool === 'A46-2-c' || tool === 'scc-old') return ['module', 'agreement', 'assessment'];
  return tool.startsWith('A46') || tool.startsWith('UK') ? ['agreement', 'assessment'] : [];
}

/** The fields of a declared transfer, which controllers and processors record alike. */
export function TransferFields() {
  const { kind, name, path } = useScope();
  const { control } = useFormContext();
  const tool = useWatch({ control, name: `${name}.tool` }) as string | null | undefined;
  const first = layoutOf(kind).rows[path]?.first ?? [];
  return <FirstFields first={[...first, ...requiredParts(tool ?? '')]} />;
}
