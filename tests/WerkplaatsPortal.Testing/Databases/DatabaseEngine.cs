namespace WerkplaatsPortal.Testing.Databases;

/// <summary>The engines that the portal runs on, by the names of the setting <c>Database:Provider</c>.</summary>
public enum DatabaseEngine
{
    Sqlite,
    PostgreSql,
    SqlServer,
}
