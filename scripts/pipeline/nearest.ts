export * from '../../src/model/nearest.ts';
