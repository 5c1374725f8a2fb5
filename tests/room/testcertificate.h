// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nghisu::room {

// Of nobody, for 127.0.0.1 and a hundred years; made for these tests alone.
inline constexpr char testCertificate[] =
    "-----BEGIN CERTIFICATE-----\n"
    "MIIBkDCCATagAwIBAgIUI2fWwJSX2NmuucO83Me8K8LdHigwCgYIKoZIzj0EAwIw\n"
    "FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyNzA2NTcyMFoYDzIxMjYxMTAz\n"
    "MDY1NzIwWjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO\n"
    "PQMBBwNCAAT8rHbdw+qSJ7micXn03VYBo7P3HuWGiPDLA2wCWN6rnBlrbOi11+kL\n"
    "JCh8Sc7LsHq1AjF/Spr4JP3IIc3ZDpwIo2QwYjAdBgNVHQ4EFgQUUno8WAe+IfGk\n"
    "g98iOSjZEaVBtI8wHwYDVR0jBBgwFoAUUno8WAe+IfGkg98iOSjZEaVBtI8wDwYD\n"
    "VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0gAMEUC\n"
    "IC7L/8M2cqbX0YOFrs7ifpRVebom8xynk3+nAI/o+ExuAiEAvDHDsI4d4BtR9wRR\n"
    "8uS4rLUMpQLkhRHRl+7uXzxCNyE=\n"
    "-----END CERTIFICATE-----\n";
inline constexpr char testKey[] =
    "-----BEGIN PRIVATE KEY-----\n"
    "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg6Y3uJJj/Q1kBC4zA\n"
    "BU4I++hFrvu1NfaUGaQCqJGAXwWhRANCAAT8rHbdw+qSJ7micXn03VYBo7P3HuWG\n"
    "iPDLA2wCWN6rnBlrbOi11+kLJCh8Sc7LsHq1AjF/Spr4JP3IIc3ZDpwI\n"
    "-----END PRIVATE KEY-----\n";
// A key that does not belong to it.
inline constexpr char otherKey[] =
    "-----BEGIN PRIVATE KEY-----\n"
    "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgsN7hqokS5YA5VvFX\n"
    "nNicUh34/joY9hjWwVXw6tdiXBShRANCAAQCTYqhu0i6deDO5BvBFFz3GHqZW49n\n"
    "2apvK3d5hnpaH8CmspVJFEicwlIvAjblzX2Zz3xXZEm0kR112vow3tDG\n"
    "-----END PRIVATE KEY-----\n";

}  // namespace nghisu::room
