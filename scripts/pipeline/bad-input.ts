export * from '../../src/model/bad-input.ts';
