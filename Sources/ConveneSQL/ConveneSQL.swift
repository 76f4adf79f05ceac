/// The SQL of `sql/`, compiled in: `Query`, `SchemaMigration` and `Check` are generated.
package enum ConveneSQL {}
