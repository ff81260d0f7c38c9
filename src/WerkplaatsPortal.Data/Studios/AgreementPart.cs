using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Studios;

/// <summary>How an agreement of the Arena is kept: in columns of the thing that rests on it, all empty where there is none yet.</summary>
internal static class AgreementPart
{
    public static void HasAgreement<T>(this EntityTypeBuilder<T> builder, Expression<Func<T, Agreement?>> agreement) where T : class =>
        builder.ComplexProperty(agreement, parts =>
        {
            parts.Property(each => each.Present).HasMaxLength(Agreement.TextMaxLength);
            parts.Property(each => each.Decided).HasMaxLength(Agreement.TextMaxLength);
        });
}
