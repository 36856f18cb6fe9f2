export * from '../../src/model/yaml.ts';
