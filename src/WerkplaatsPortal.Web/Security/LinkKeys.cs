using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace WerkplaatsPortal.Web.Security;

/// <summary>Keys of personal links: long enough that nobody guesses one. Only the hash is kept.</summary>
public static class LinkKeys
{
    /// <summary>The first part of the address that a key stands in.</summary>
    public const string Path = "/meedenken";

    private const int KeyBytes = 24;

    /// <summary>A new key.</summary>
    public static string New() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(KeyBytes));

    /// <summary>What is kept of a key.</summary>
    public static string Hash(string key) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
