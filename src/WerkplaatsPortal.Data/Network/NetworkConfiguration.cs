using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Data.SocialQuality;
using WerkplaatsPortal.Domain.Network;

namespace WerkplaatsPortal.Data.Network;

internal sealed class NetworkConfiguration
    : IEntityTypeConfiguration<NetworkPartner>, IEntityTypeConfiguration<Person>, IEntityTypeConfiguration<PartnerContact>,
        IEntityTypeConfiguration<LearningNetwork>, IEntityTypeConfiguration<NetworkName>, IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<NetworkPartner> builder)
    {
        builder.ToTable("Partners");
        builder.HasSlug(partner => partner.Slug);
        builder.Property(partner => partner.Name).HasMaxLength(NetworkPartner.NameMaxLength);
        builder.Property(partner => partner.Municipality).HasMaxLength(NetworkPartner.NameMaxLength);
        builder.Property(partner => partner.Website).HasMaxLength(NetworkPartner.WebsiteMaxLength);
        builder.Property(partner => partner.Years).HasMaxLength(60);
        builder.HasConditions(partner => partner.Conditions);
        builder.HasProvenance(partner => partner.Provenance);
        builder.HasIndex(partner => partner.Name);
    }

    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("People");
        builder.Property(person => person.Name).HasMaxLength(Person.NameMaxLength);
        builder.Property(person => person.ChosenName).HasMaxLength(Person.NameMaxLength);
        builder.Ignore(person => person.ShownName);
    }

    public void Configure(EntityTypeBuilder<PartnerContact> builder)
    {
        builder.ToTable("PartnerContacts");
        builder.HasPeriod(contact => contact.Period);
        builder.HasOne<NetworkPartner>().WithMany().HasForeignKey(contact => contact.PartnerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(contact => contact.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<LearningNetwork> builder)
    {
        builder.ToTable("Networks");
        builder.Property(network => network.Name).HasMaxLength(NetworkPartner.NameMaxLength);
        builder.Property(network => network.Mission).HasMaxLength(LearningNetwork.MissionMaxLength);
        builder.Property(network => network.NationalName).HasMaxLength(NetworkPartner.NameMaxLength);
        builder.HasMany(network => network.Names).WithOne().HasForeignKey(name => name.NetworkId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<NetworkName> builder)
    {
        builder.ToTable("NetworkNames");
        builder.Property(name => name.Id).ValueGeneratedNever();
        builder.Property(name => name.Name).HasMaxLength(NetworkPartner.NameMaxLength);
    }

    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.ToTable("Invitations");
        builder.Property(invitation => invitation.CodeHash).HasMaxLength(Invitation.CodeHashLength).IsUnicode(false);
        builder.Property(invitation => invitation.Email).HasMaxLength(Invitation.EmailMaxLength);
        builder.HasIndex(invitation => invitation.CodeHash).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(invitation => invitation.PersonId).OnDelete(DeleteBehavior.Cascade);
    }
}
