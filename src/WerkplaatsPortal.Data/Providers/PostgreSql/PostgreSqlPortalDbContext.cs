using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Search.Asking;

namespace WerkplaatsPortal.Data.Providers.PostgreSql;

/// <summary>The portal's memory on PostgreSQL. A UTC time becomes <c>timestamp with time zone</c> by itself.</summary>
public sealed class PostgreSqlPortalDbContext(DbContextOptions<PostgreSqlPortalDbContext> options) : PortalDbContext(options)
{
    internal override FullText FullText => PostgreSqlFullText.Instance;
}
