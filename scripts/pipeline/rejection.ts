export * from '../../src/model/rejection.ts';
