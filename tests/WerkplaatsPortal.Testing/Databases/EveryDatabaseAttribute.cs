namespace WerkplaatsPortal.Testing.Databases;

/// <summary>
/// On a class or a method: its tests run once on each engine, as <c>… [Sqlite]</c>, <c>… [PostgreSql]</c> and, when there is one,
/// <c>… [SqlServer]</c>; <c>--filter Database=PostgreSql</c> picks one. The assembly names <see cref="EveryDatabaseFramework"/>.
/// A test without it gets no database, unless <see cref="OnSqliteAttribute"/> says why one engine is enough.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class EveryDatabaseAttribute : Attribute;
