using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace WerkplaatsPortal.Testing.SqlServer;

/// <summary>Ends a query at the moment that its SQL is ready to be sent, and holds that SQL.</summary>
internal sealed class SqlSeen(DbCommand command) : Exception
{
    /// <summary>The command, its parameters declared before it.</summary>
    public string Sql { get; } = string.Concat(command.Parameters.Cast<SqlParameter>().Select(Declaration)) + command.CommandText;

    private static string Declaration(SqlParameter parameter) =>
        $"DECLARE @{parameter.ParameterName.TrimStart('@')} {TypeOf(parameter)};\n";

    private static string TypeOf(SqlParameter parameter)
    {
        var name = parameter.SqlDbType.ToString().ToLowerInvariant();
        return parameter.SqlDbType switch
        {
            SqlDbType.NVarChar or SqlDbType.VarChar or SqlDbType.VarBinary => $"{name}({Size(parameter)})",
            SqlDbType.NChar or SqlDbType.Char or SqlDbType.Binary => $"{name}({parameter.Size})",
            SqlDbType.Decimal => "decimal(38, 10)",
            _ => name,
        };
    }

    private static string Size(SqlParameter parameter) =>
        parameter.Size is <= 0 or > 8000 ? "max" : parameter.Size.ToString(CultureInfo.InvariantCulture);

    /// <summary>Opens no connection and sends no command.</summary>
    internal sealed class Interceptor : DbCommandInterceptor, IDbConnectionInterceptor
    {
        public InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
            InterceptionResult.Suppress();

        public override InterceptionResult<DbDataReader> ReaderExecuting(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => throw new SqlSeen(command);

        public override InterceptionResult<object> ScalarExecuting(
            DbCommand command, CommandEventData eventData, InterceptionResult<object> result) => throw new SqlSeen(command);

        public override InterceptionResult<int> NonQueryExecuting(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result) => throw new SqlSeen(command);
    }
}
