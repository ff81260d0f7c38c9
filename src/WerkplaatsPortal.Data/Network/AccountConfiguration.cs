using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WerkplaatsPortal.Domain.Network;

namespace WerkplaatsPortal.Data.Network;

/// <summary>Identity's tables under our names, with keys that fit SQL Server's 900 bytes for a clustered one.</summary>
internal sealed class AccountConfiguration :
    IEntityTypeConfiguration<Account>,
    IEntityTypeConfiguration<IdentityUserClaim<Guid>>,
    IEntityTypeConfiguration<IdentityUserLogin<Guid>>,
    IEntityTypeConfiguration<IdentityUserToken<Guid>>,
    IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    /// <summary>WebAuthn allows no longer one.</summary>
    private const int CredentialIdMaxLength = 1023;

    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts");
        builder.Property(account => account.Id).ValueGeneratedNever();
        builder.HasOne<Person>().WithOne().HasForeignKey<Account>(account => account.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(account => account.PasswordHash).HasMaxLength(256);
        builder.Property(account => account.SecurityStamp).HasMaxLength(64);
        builder.Property(account => account.ConcurrencyStamp).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder)
    {
        builder.ToTable("AccountClaims");
        builder.Property(claim => claim.ClaimType).HasMaxLength(256);
        builder.Property(claim => claim.ClaimValue).HasMaxLength(1000);
    }

    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder)
    {
        builder.ToTable("AccountLogins");
        builder.Property(login => login.LoginProvider).HasMaxLength(128);
        builder.Property(login => login.ProviderKey).HasMaxLength(256);
        builder.Property(login => login.ProviderDisplayName).HasMaxLength(256);
    }

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder)
    {
        builder.ToTable("AccountTokens");
        builder.Property(token => token.LoginProvider).HasMaxLength(128);
        builder.Property(token => token.Name).HasMaxLength(128);
    }

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> builder)
    {
        builder.ToTable("AccountPasskeys");
        builder.HasKey(passkey => passkey.CredentialId);
        builder.Property(passkey => passkey.CredentialId).HasMaxLength(CredentialIdMaxLength);
        builder.OwnsOne(passkey => passkey.Data).ToJson();
        builder.HasOne<Account>().WithMany().HasForeignKey(passkey => passkey.UserId);
    }
}
