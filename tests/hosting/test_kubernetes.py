"""The manifests: valid for the cluster, and true to what the site promises."""

from typing import Any, TypeAlias

import kubernetes_validate  # type: ignore[import-untyped]
import pytest
import yaml

from tests.servers import ROOT

FOLDER = ROOT / "hosting" / "kubernetes"
OF_TRAEFIK = "redirect.yaml"  # a kind that Kubernetes itself has no schema for
VERSIONS = ("1.30", "1.37")
Manifest: TypeAlias = dict[str, Any]
FILES = sorted(file.name for file in FOLDER.glob("*.yaml") if file.name != "kustomization.yaml")
SETTINGS = {"FACE_FRAME_ANCESTORS", "FACE_MOST_READERS", "FACE_NEW_READERS_PER_SECOND", "FACE_PROXY_COOKIE"}
SECRETS = {"STREAMLIT_SERVER_COOKIE_SECRET", "FACE_NUMBERS_TOKEN", "DATABASE_URL"}
STICKY = "traefik.ingress.kubernetes.io/service.sticky.cookie"


def manifest(name: str) -> Manifest:
    found: Manifest = yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))
    return found


@pytest.fixture
def pod() -> Manifest:
    spec: Manifest = manifest("deployment.yaml")["spec"]["template"]["spec"]
    return spec


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("name", [name for name in FILES if name != OF_TRAEFIK])
def test_every_manifest_is_valid_to_the_letter(name: str, version: str) -> None:
    assert kubernetes_validate.validate(manifest(name), version, strict=True) == version


def test_everything_but_the_example_of_the_secret_is_applied() -> None:
    applied = manifest("kustomization.yaml")["resources"]

    assert sorted(applied) == [name for name in FILES if name != "secret.example.yaml"]


def test_everything_is_in_the_namespace_of_the_site() -> None:
    namespace = manifest("namespace.yaml")["metadata"]["name"]

    assert {manifest(name)["metadata"].get("namespace", namespace) for name in FILES} == {namespace}


def test_the_app_runs_without_rights_and_writes_nothing_but_tmp(pod: Manifest) -> None:
    (container,) = pod["containers"]

    assert pod["securityContext"]["runAsNonRoot"]
    assert pod["securityContext"]["runAsUser"] > 0
    assert pod["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
    assert pod["automountServiceAccountToken"] is False
    assert container["securityContext"] == {
        "allowPrivilegeEscalation": False,
        "readOnlyRootFilesystem": True,
        "capabilities": {"drop": ["ALL"]},
    }
    assert [mount["mountPath"] for mount in container["volumeMounts"]] == ["/tmp"]


def test_the_cluster_adds_no_variables_that_look_like_our_settings(pod: Manifest) -> None:
    assert pod["enableServiceLinks"] is False


def test_every_probe_asks_for_the_apps_health(pod: Manifest) -> None:
    (container,) = pod["containers"]

    for probe in ("startupProbe", "readinessProbe", "livenessProbe"):
        assert container[probe]["httpGet"] == {"path": "/_stcore/health", "port": "http"}


def test_a_pod_has_time_to_send_its_readers_elsewhere(pod: Manifest) -> None:
    (container,) = pod["containers"]
    _, seconds = container["lifecycle"]["preStop"]["exec"]["command"]

    assert pod["terminationGracePeriodSeconds"] > int(seconds) + 20


def test_a_new_version_never_leaves_fewer_pods_than_before() -> None:
    spec = manifest("deployment.yaml")["spec"]

    assert "replicas" not in spec  # applied again, it would put the pods of the autoscaler back to this number
    assert manifest("autoscaler.yaml")["spec"]["minReplicas"] == 3
    assert spec["strategy"]["rollingUpdate"] == {"maxUnavailable": 0, "maxSurge": 1}


def test_all_replicas_read_the_same_secret_which_has_no_value_in_any_file(pod: Manifest) -> None:
    secret, (container,) = manifest("secret.example.yaml"), pod["containers"]

    assert {"secretRef": {"name": secret["metadata"]["name"]}} in container["envFrom"]
    assert secret["stringData"] == dict.fromkeys(SECRETS, "")
    assert "data" not in secret


def test_the_settings_are_those_that_the_app_knows(pod: Manifest) -> None:
    settings, (container,) = manifest("settings.yaml"), pod["containers"]

    assert set(settings["data"]) == SETTINGS
    assert {"configMapRef": {"name": settings["metadata"]["name"]}} in container["envFrom"]


def test_the_cookie_is_the_one_that_readers_are_told_of_and_scripts_cannot_read_it() -> None:
    annotations = manifest("service.yaml")["metadata"]["annotations"]

    assert annotations[STICKY] == "true"
    assert annotations[f"{STICKY}.name"] == manifest("settings.yaml")["data"]["FACE_PROXY_COOKIE"]
    assert annotations[f"{STICKY}.httponly"] == annotations[f"{STICKY}.secure"] == "true"
    assert annotations[f"{STICKY}.samesite"] == "lax"


def test_more_readers_bring_more_pods_before_a_pod_is_full() -> None:
    scaler = manifest("autoscaler.yaml")["spec"]
    pods, processor = scaler["metrics"]

    assert pods["pods"]["metric"]["name"] == "face_open_readers"
    assert int(pods["pods"]["target"]["averageValue"]) < int(manifest("settings.yaml")["data"]["FACE_MOST_READERS"])
    assert processor["resource"]["name"] == "cpu"
    assert scaler["scaleTargetRef"]["name"] == manifest("deployment.yaml")["metadata"]["name"]


def test_everything_that_chooses_pods_chooses_ours(pod: Manifest) -> None:
    labels = manifest("deployment.yaml")["spec"]["template"]["metadata"]["labels"]

    for name, selector in (("deployment.yaml", "selector"), ("disruption.yaml", "selector")):
        assert manifest(name)["spec"][selector]["matchLabels"] == labels
    assert manifest("network.yaml")["spec"]["podSelector"]["matchLabels"] == labels
    assert manifest("service.yaml")["spec"]["selector"] == labels
    assert pod["topologySpreadConstraints"][0]["labelSelector"]["matchLabels"] == labels


def test_the_way_in_leads_through_the_service_to_the_port_of_the_app(pod: Manifest) -> None:
    service, ingress, (container,) = manifest("service.yaml"), manifest("ingress.yaml")["spec"], pod["containers"]
    (rule,) = ingress["rules"]

    assert ingress["tls"][0]["hosts"] == [rule["host"]]
    assert rule["http"]["paths"][0]["backend"]["service"] == {"name": "face", "port": {"name": "http"}}
    assert service["spec"]["ports"][0]["targetPort"] == container["ports"][0]["name"] == "http"


def test_who_asks_without_encryption_is_sent_to_the_same_address_with_it() -> None:
    plain, encrypted, redirect = manifest("plain.yaml"), manifest("ingress.yaml"), manifest("redirect.yaml")
    place = "traefik.ingress.kubernetes.io/router."
    name = f"{redirect['metadata']['namespace']}-{redirect['metadata']['name']}@kubernetescrd"

    assert plain["metadata"]["annotations"] == {f"{place}entrypoints": "web", f"{place}middlewares": name}
    assert encrypted["metadata"]["annotations"][f"{place}entrypoints"] == "websecure"
    assert plain["spec"]["rules"] == encrypted["spec"]["rules"]
    assert redirect["spec"] == {"redirectScheme": {"scheme": "https", "permanent": True}}


def test_nothing_goes_out_and_only_two_namespaces_come_in() -> None:
    policy = manifest("network.yaml")["spec"]
    (way_in,) = policy["ingress"]
    names = [each["namespaceSelector"]["matchLabels"]["kubernetes.io/metadata.name"] for each in way_in["from"]]

    assert policy["policyTypes"] == ["Ingress", "Egress"]
    assert policy["egress"] == []
    assert names == ["traefik", "monitoring"]
