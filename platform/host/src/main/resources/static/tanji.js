// What HTML alone cannot do: the drawer of the trace and the file that was dropped.
(function () {
    "use strict";
    var drawer = document.getElementById("drawer");

    document.body.addEventListener("htmx:afterSwap", function (event) {
        if (event.detail.target.id === "drawer-body" && !drawer.open) {
            drawer.showModal();
        }
        if (event.detail.target.id === "drawer-body") {
            drawer.scrollTop = 0;
        }
        var refusal = event.detail.target.querySelector(".refusal");
        if (refusal) {
            refusal.focus();
            refusal.scrollIntoView({block: "start"});
        }
    });

    document.addEventListener("click", function (event) {
        if (event.target.closest("[data-close-drawer]") || event.target === drawer) {
            drawer.close();
        }
    });

    // Another empty row of a table in a form: the last one, numbered on.
    document.addEventListener("click", function (event) {
        var button = event.target.closest("[data-add-row]");
        if (!button) {
            return;
        }
        var last = button.previousElementSibling;
        var row = last.cloneNode(true);
        row.querySelectorAll("[name]").forEach(function (field) {
            field.name = field.name.replace(/\[(\d+)\](?!.*\[\d+\])/, function (all, number) { return "[" + (Number(number) + 1) + "]"; });
            if (field.type === "checkbox") { field.checked = false; } else { field.value = ""; }
        });
        last.after(row);
        row.querySelector("[name]").focus();
    });

    function named(drop) {
        var file = drop.querySelector("input[type=file]");
        var name = drop.querySelector(".drop-file");
        name.textContent = file.files.length ? file.files[0].name : "";
    }

    document.querySelectorAll(".drop").forEach(function (drop) {
        var file = drop.querySelector("input[type=file]");
        file.addEventListener("change", function () { named(drop); });
        ["dragenter", "dragover"].forEach(function (kind) {
            drop.addEventListener(kind, function (event) { event.preventDefault(); drop.classList.add("over"); });
        });
        ["dragleave", "drop"].forEach(function (kind) {
            drop.addEventListener(kind, function () { drop.classList.remove("over"); });
        });
        drop.addEventListener("drop", function (event) {
            event.preventDefault();
            if (event.dataTransfer.files.length) {
                file.files = event.dataTransfer.files;
                named(drop);
            }
        });
    });
})();
