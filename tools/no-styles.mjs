/** Stands for a stylesheet where components are rendered without a browser. */
export default {};
