using WerkplaatsPortal.Testing.Databases;
using Xunit;

[assembly: TestFramework(typeof(EveryDatabaseFramework))]
