// What every platform has and the ES library of TypeScript leaves to the DOM. The domain knows no DOM and no Node.
declare function structuredClone<T>(value: T): T;
