using WerkplaatsPortal.Testing.Databases;

[assembly: OnSqlite("A browser sees the pages that the Web tests read on every engine.")]
