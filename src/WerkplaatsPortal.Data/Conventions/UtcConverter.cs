using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace WerkplaatsPortal.Data.Conventions;

/// <summary>Times are stored in UTC and come back saying so; SQLite and SQL Server forget the kind by themselves.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    time => time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : DateTime.SpecifyKind(time, DateTimeKind.Utc),
    time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
