export * from '../../src/model/number-style.ts';
