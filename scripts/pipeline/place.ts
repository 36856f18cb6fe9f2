export * from '../../src/model/place.ts';
