"""The ledger, the tables of the charts, the questions and the sources as data, each column described."""
