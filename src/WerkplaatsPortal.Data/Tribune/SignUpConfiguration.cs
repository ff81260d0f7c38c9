using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Tribune;

internal sealed class SignUpConfiguration : IEntityTypeConfiguration<SignUpList>, IEntityTypeConfiguration<SignUp>
{
    public void Configure(EntityTypeBuilder<SignUpList> builder)
    {
        builder.ToTable("SignUpLists");
        builder.HasOne<TribuneActivity>().WithMany().HasForeignKey(list => list.ActivityId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(list => list.SignUps).WithOne().HasForeignKey(each => each.ListId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(list => list.ActivityId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SignUp> builder)
    {
        builder.ToTable("SignUps");
        builder.Property(each => each.Id).ValueGeneratedNever();
        builder.Ignore(each => each.HasPlace);
        builder.HasOne<Person>().WithMany().HasForeignKey(each => each.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(each => new { each.ListId, each.PersonId }).IsUnique();
        builder.HasIndex(each => each.PersonId);
    }
}
