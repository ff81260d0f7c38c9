using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Conventions;

/// <summary>A partial date is stored as it is written, so that the column sorts in order of time.</summary>
internal sealed class PartialDateConverter() : ValueConverter<PartialDate, string>(
    date => date.Text,
    text => PartialDate.Parse(text, null));
