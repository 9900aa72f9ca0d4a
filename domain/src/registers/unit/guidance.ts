import { type Guidance, advice } from '#model/advice.ts';

export const unitGuidance: Guidance = {
  name: advice(['The department or function.', 'Avdelingen eller funksjonen.'], ['Customer service', 'Kundeservice']),
  parent: advice(['The unit above it.', 'Enheten over.']),
  organisation: advice(['The legal entity it belongs to.', 'Den juridiske enheten den hører til.']),
};
